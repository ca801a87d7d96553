package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plain table for lists that are read a page at a time; its rows change where they stand. */
public final class DataTable<T> extends Div {
    private final Function<T, Object> key;
    private final List<Column<T>> columns = new ArrayList<>();
    private final Map<Object, Row<T>> rows = new LinkedHashMap<>();
    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTable table = new NativeTable();
    private @Nullable Consumer<T> opener;
    private Function<T, String> look = item -> "";

    /** @param key what tells items apart, and stays the same while an item changes */
    public DataTable(String name, Function<T, Object> key) {
        this.key = key;
        addClassName("dk-table");
        table.getElement().setAttribute("aria-label", name);
        table.getHead().add(heads);
        add(table);
    }

    public DataTable<T> column(String header, String classNames, Function<T, Component> cell) {
        columns.add(new Column<>(header, classNames, cell, false));
        var head = new NativeTableHeaderCell(header);
        head.getElement().setAttribute("scope", "col");
        Html.dress(head, classNames);
        heads.add(head);
        return this;
    }

    /** A column of controls: they are made once and stay, so that an update takes nobody's focus. */
    public DataTable<T> controls(String header, String classNames, Function<T, Component> cell) {
        column(header, classNames, cell);
        columns.set(columns.size() - 1, new Column<>(header, classNames, cell, true));
        return this;
    }

    public DataTable<T> text(String header, String classNames, Function<T, String> text) {
        return column(header, classNames, item -> new Span(text.apply(item)));
    }

    /** Says what the column that was added last means. */
    public DataTable<T> meaning(String words) {
        ((NativeTableHeaderCell) heads.getChildren().toList().getLast()).setTitle(words);
        return this;
    }

    /** On a phone, what has no room beside the rest stands below it with its name, instead of being left out. */
    public DataTable<T> stacking() {
        addClassName("stacks");
        return this;
    }

    /** A click anywhere on a row opens it; the first cell is a button, for whoever has no pointer. */
    public DataTable<T> opening(Consumer<T> opener) {
        this.opener = opener;
        addClassName("opens");
        return this;
    }

    /** Class names of a row, by its item. */
    public DataTable<T> looking(Function<T, String> look) {
        this.look = look;
        return this;
    }

    public void show(List<T> items) {
        rows.clear();
        table.getBody().removeAll();
        append(items);
    }

    public void append(List<T> items) {
        for (var item : items) {
            var row = new NativeTableRow();
            table.getBody().add(row);
            for (var column : columns) {
                var cell = new NativeTableCell();
                Html.dress(cell, column.classNames());
                cell.getElement().setAttribute("data-name", column.header());
                row.add(cell);
                fill(cell, column, item);
            }
            row.setClassName(look.apply(item));
            rows.put(key.apply(item), new Row<>(row, item));
        }
    }

    /** Shows items as they are now where they stand; others are not added. */
    public void refresh(List<T> items) {
        for (var item : items) {
            var row = rows.get(key.apply(item));
            if (row != null && !row.item().equals(item)) {
                refresh(row.element(), item);
                rows.put(key.apply(item), new Row<>(row.element(), item));
            }
        }
    }

    /** Marks the row that is open beside the table; none where there is no such key. */
    public void current(Object open) {
        rows.forEach((known, row) -> row.element().setClassName("current", known.equals(open)));
    }

    private void refresh(NativeTableRow row, T item) {
        var current = row.hasClassName("current");
        row.setClassName(look.apply(item));
        row.setClassName("current", current);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (!column.controls()) {
                var cell =
                        (NativeTableCell) row.getChildren().skip(i).findFirst().orElseThrow();
                cell.removeAll();
                fill(cell, column, item);
            }
        }
    }

    private void fill(NativeTableCell cell, Column<T> column, T item) {
        var content = column.cell().apply(item);
        cell.add(column.equals(columns.getFirst()) && opener != null ? button(content, item, opener) : content);
    }

    private static <T> NativeButton button(Component content, T item, Consumer<T> opener) {
        var button = new NativeButton();
        button.addClassName("open");
        button.add(content);
        button.addClickListener(clicked -> opener.accept(item));
        return button;
    }

    private record Column<T>(String header, String classNames, Function<T, Component> cell, boolean controls) {}

    private record Row<T>(NativeTableRow element, T item) {}
}
