package io.docket.ui.ticket.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import io.docket.ui.component.TimeLeftMark;
import io.docket.ui.navigation.TicketNavigation;
import java.util.List;

/** The lines of a list, loaded as they come into sight, with the cursor that J and K move. */
@Uses(TimeLeftMark.class)
@Uses(SvgIcon.class)
final class TicketGrid extends Div {
    /** The list grows while it is read, so that nobody can jump to where nothing was loaded yet. */
    private static final int GROWTH = 240;

    private final Grid<Line> grid = new Grid<>();
    private final Cursor cursor = new Cursor();

    TicketGrid(TicketList list, String label) {
        addClassName("dk-tickets");
        grid.addColumn(TicketLine.renderer(this::getTranslation))
                .setAutoWidth(false)
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.setPageSize(TicketList.PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(line -> line instanceof Line.Head ? "group" : "ticket");
        grid.getElement().setAttribute("aria-label", label);
        grid.setSizeFull();
        cursor.getElement()
                .addEventListener(
                        "docket-open",
                        event -> open(
                                event.getEventData().get("event.detail.key").asString()))
                .addEventData("event.detail.key");
        cursor.getElement()
                .setAttribute(
                        "data-keys",
                        "[[\"j\",\"%s\"],[\"k\",\"%s\"],[\"enter\",\"%s\"]]"
                                .formatted(
                                        getTranslation("queue.key.down"),
                                        getTranslation("queue.key.up"),
                                        getTranslation("queue.key.open")));
        add(cursor, grid);
        show(list);
    }

    /** Another list, from its top. */
    void show(TicketList list) {
        var lines = grid.setItems(query -> list.lines(query.getOffset(), query.getLimit()).stream());
        lines.setIdentifierProvider(Line::key);
        lines.setItemCountEstimate((int) Math.min(list.total() + TimeGroup.values().length, GROWTH));
        lines.setItemCountEstimateIncrease(GROWTH);
    }

    /** Draws lines anew where they stand. */
    void refresh(List<Line.Ticket> changed) {
        changed.forEach(line -> grid.getDataProvider().refreshItem(line));
    }

    private void open(String key) {
        if (grid.getDataCommunicator().getKeyMapper().get(key) instanceof Line.Ticket ticket) {
            open(ticket);
        }
    }

    private void open(Line.Ticket ticket) {
        getUI().ifPresent(ui -> ui.navigate(TicketNavigation.ticket(ticket.row().number())));
    }

    @Tag("docket-cursor")
    @JavaScript("context://js/list.js")
    private static final class Cursor extends Component {}
}
