package io.docket.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, written as the desk writes days: 12 Nov 2026; in German 12.11.2026. */
public final class DayField extends DatePicker {
    public DayField(String label) {
        setAriaLabel(label);
        setPlaceholder(label);
        var german = getLocale().getLanguage().equals("de");
        setLocale(getLocale());
        setI18n(new DatePickerI18n()
                .setDateFormat(german ? "d.M.yyyy" : "d MMM yyyy")
                .setFirstDayOfWeek(1));
    }
}
