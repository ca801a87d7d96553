package io.docket.ui.component;

import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are written: 1,234 and 87% in English, 1.234 and 87 % in German. */
public record Numbers(Locale locale) {

    /** A whole number, with its thousands set apart. */
    public String whole(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** @param share from 0 to 1 */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** @param bytes the size of a file; decimal prefixes, as file managers count */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 999_500 ? Math.round(bytes / 1e3) + " KB" : oneDecimal(bytes / 1e6) + " MB";
    }

    private String oneDecimal(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
