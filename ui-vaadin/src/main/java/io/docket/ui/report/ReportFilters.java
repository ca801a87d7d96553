package io.docket.ui.report;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.docket.api.report.ReportInterval;
import io.docket.ui.component.Choice;
import io.docket.ui.component.DayField;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Kbd;
import io.docket.ui.component.Keys;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is counted: which tickets, which days, how finely, by what, and in whose time. */
final class ReportFilters extends Div {
    private final ReportRequest request;
    private final Consumer<ReportRequest> changed;

    ReportFilters(ReportRequest request, Consumer<ReportRequest> changed) {
        this.request = request;
        this.changed = changed;
        addClassName("bar");
        add(
                words(),
                day("report.from", request.from(), first -> request.between(first, request.to())),
                day("report.to", request.to(), last -> request.between(request.from(), last)),
                interval(),
                by(),
                zone());
    }

    private TextField words() {
        var field = new TextField();
        field.addClassName("filter");
        field.setAriaLabel(getTranslation("report.filter"));
        field.setPlaceholder(getTranslation("report.filter-hint"));
        field.setValue(request.q());
        field.setClearButtonVisible(true);
        field.setPrefixComponent(Icons.icon("search"));
        field.setSuffixComponent(new Kbd("/"));
        field.addKeyPressListener(Key.ENTER, entered -> changed.accept(request.about(field.getValue())));
        return Keys.silently(field, "/");
    }

    private DayField day(String words, LocalDate day, Function<LocalDate, ReportRequest> change) {
        var picker = new DayField(getTranslation(words));
        picker.setValue(day);
        picker.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                changed.accept(change.apply(chosen.getValue()));
            }
        });
        return picker;
    }

    private Choice<ReportInterval> interval() {
        var choice = new Choice<>(
                List.of(ReportInterval.values()),
                interval -> getTranslation("report.interval." + interval.code()),
                interval -> changed.accept(request.each(interval)));
        choice.choose(request.interval());
        return choice.named(getTranslation("report.interval"));
    }

    private Select<String> by() {
        var select = new Select<String>();
        select.setAriaLabel(getTranslation("report.by"));
        select.setItems(
                Stream.concat(Stream.of(""), ReportRequest.FIELDS.stream()).toList());
        select.setItemLabelGenerator(
                field -> getTranslation(field.isEmpty() ? "report.no-groups" : "report.grouped." + field));
        select.setValue(request.by());
        select.addValueChangeListener(chosen -> changed.accept(request.groupedBy(chosen.getValue())));
        return select;
    }

    private ComboBox<String> zone() {
        var zones = new ComboBox<String>();
        zones.setAriaLabel(getTranslation("report.zone"));
        zones.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zones.setValue(request.zone().getId());
        zones.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                changed.accept(request.in(ZoneId.of(chosen.getValue())));
            }
        });
        return zones;
    }
}
