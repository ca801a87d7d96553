package io.docket.ui.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** The numbers of a chart as a table, folded away until somebody asks. */
public final class ChartTable extends NativeDetails {

    public ChartTable(Chart.Data data) {
        super(translate("view.as-table"));
        addClassName("dk-chart-table");
        var table = new NativeTable();
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell());
        data.series().forEach(series -> head.add(new NativeTableHeaderCell(series.name())));
        table.getHead().add(head);
        for (var i = 0; i < data.labels().size(); i++) {
            var row = table.getBody().addRow();
            row.addHeaderCell().setText(data.labels().get(i));
            for (var series : data.series()) {
                row.addDataCell().setText(String.valueOf(series.values().get(i)));
            }
        }
        setContent(table);
    }
}
