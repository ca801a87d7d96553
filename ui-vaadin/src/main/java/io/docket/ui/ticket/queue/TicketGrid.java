package io.docket.ui.ticket.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.component.TimeLeftMark;
import io.docket.ui.navigation.TicketNavigation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a list, loaded as they come into sight, with the cursor that J and K move. */
@Uses(TimeLeftMark.class)
@Uses(SvgIcon.class)
final class TicketGrid extends Div {
    /** The list grows while it is read, so that nobody can jump to where nothing was loaded yet. */
    private static final int GROWTH = 240;

    private final Grid<Line> grid = new Grid<>();
    private final Cursor cursor = new Cursor();
    private @Nullable Consumer<QueueRow> taker;
    private @Nullable Consumer<QueueRow> menu;

    TicketGrid(TicketList list, String label) {
        addClassName("dk-tickets");
        grid.addColumn(TicketLine.renderer(this::getTranslation, () -> taker != null)
                        .withFunction("take", this::take)
                        .withFunction("menu", this::offer))
                .setAutoWidth(false)
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.setPageSize(TicketList.PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(line -> line instanceof Line.Head ? "group" : "ticket");
        grid.getElement().setAttribute("aria-label", label);
        grid.setSizeFull();
        hear("docket-open", this::open);
        hear("docket-take", this::take);
        keys("j", "down", "k", "up", "enter", "open");
        add(cursor, grid);
        show(list);
    }

    /** Another list, from its top. */
    void show(TicketList list) {
        var lines = grid.setItems(provider(list));
        lines.setItemCountEstimate((int) Math.min(list.total() + TimeGroup.values().length, GROWTH));
        lines.setItemCountEstimateIncrease(GROWTH);
    }

    /**
     * Knows a line again by its key whatever became of it. An identifier given to the view of the data would not do:
     * keys of a lazy list are the provider's.
     */
    static CallbackDataProvider<Line, Void> provider(TicketList list) {
        return new CallbackDataProvider<>(
                query -> list.lines(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(list.total()),
                Line::key);
    }

    /** Draws lines anew where they stand. */
    void refresh(List<Line.Ticket> changed) {
        changed.forEach(line -> grid.getDataProvider().refreshItem(line));
    }

    /** Lets tickets be taken that nobody has. */
    TicketGrid taking(Consumer<QueueRow> taker) {
        this.taker = taker;
        keys("j", "down", "k", "up", "enter", "open", "a", "take");
        return this;
    }

    /** What the menu of a line shows, where a phone has one. */
    TicketGrid offering(Consumer<QueueRow> menu) {
        this.menu = menu;
        return this;
    }

    private void offer(@Nullable Line line) {
        if (menu != null && line instanceof Line.Ticket ticket) {
            menu.accept(ticket.row());
        }
    }

    private void hear(String event, Consumer<Line> work) {
        cursor.getElement()
                .addEventListener(
                        event,
                        heard -> work.accept(grid.getDataCommunicator()
                                .getKeyMapper()
                                .get(heard.getEventData()
                                        .get("event.detail.key")
                                        .asString())))
                .addEventData("event.detail.key");
    }

    /** @param keys each followed by the last part of its meaning's name */
    private void keys(String... keys) {
        var drawn = IntStream.range(0, keys.length / 2)
                .mapToObj(i -> List.of(keys[2 * i], getTranslation("queue.key." + keys[2 * i + 1])))
                .toList();
        cursor.getElement().setAttribute("data-keys", JsonMapper.shared().writeValueAsString(drawn));
    }

    private void open(@Nullable Line line) {
        if (line instanceof Line.Ticket ticket) {
            getUI().ifPresent(ui ->
                    ui.navigate(TicketNavigation.ticket(ticket.row().number())));
        }
    }

    private void take(@Nullable Line line) {
        if (taker != null && line instanceof Line.Ticket ticket && ticket.free()) {
            taker.accept(ticket.row());
        }
    }

    @Tag("docket-cursor")
    @JavaScript("context://js/list.js")
    private static final class Cursor extends Component {}
}
