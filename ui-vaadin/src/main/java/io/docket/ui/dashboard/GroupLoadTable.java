package io.docket.ui.dashboard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.query.Dashboard.GroupLoad;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.Screen;
import java.util.List;

/** Open tickets by group and priority, most urgent first. */
final class GroupLoadTable extends Section {
    private static final List<Priority> PRIORITIES = List.of(Priority.values()).reversed();

    private final DashboardViewModel model;
    private final NativeTable table = new NativeTable();
    private List<GroupLoad> shown = List.of();

    GroupLoadTable(DashboardViewModel model) {
        this.model = model;
        addClassNames("panel", "groups");
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("dashboard.group")));
        PRIORITIES.forEach(priority -> {
            var cell = new NativeTableHeaderCell();
            cell.add(Glyphs.labelled(priority));
            head.add(cell);
        });
        head.add(new NativeTableHeaderCell(getTranslation("dashboard.all")));
        table.getHead().add(head);
        add(new H2(getTranslation("dashboard.groups")), table);
    }

    void show() {
        if (!model.now().openByGroup().equals(shown)) {
            shown = model.now().openByGroup();
            table.getBody().removeAll();
            shown.forEach(this::row);
        }
    }

    private void row(GroupLoad load) {
        var row = table.getBody().addRow();
        var group = load.group();
        row.addHeaderCell().setText(group == null ? getTranslation("dashboard.no-group") : group.name());
        PRIORITIES.forEach(priority -> {
            var count = priority.ordinal() < load.byPriority().size()
                    ? load.byPriority().get(priority.ordinal())
                    : 0L;
            var cell = row.addDataCell();
            cell.setText(Screen.numbers().whole(count));
            cell.setClassName("none", count == 0);
        });
        row.addDataCell()
                .setText(Screen.numbers()
                        .whole(load.byPriority().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
    }
}
