package io.docket.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;

/**
 * A day, written as the desk writes days: 12 Nov 2026; in German 12.11.2026. Other ways to write one are understood.
 */
public final class DayField extends DatePicker {
    public DayField(String label) {
        setAriaLabel(label);
        setPlaceholder(label);
        var german = getLocale().getLanguage().equals("de");
        setLocale(getLocale());
        setI18n(new DatePickerI18n()
                .setDateFormats(german ? "d.M.yyyy" : "d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1));
    }
}
