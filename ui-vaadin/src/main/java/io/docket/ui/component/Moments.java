package io.docket.ui.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How moments are written: today 09:31, this year 12 Nov, else 12 Nov 2025. */
public record Moments(ZoneId zone, Locale locale) {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    /** As short as it can be without being misunderstood now. */
    public String brief(Instant moment, Instant now) {
        var then = moment.atZone(zone);
        var today = LocalDate.ofInstant(now, zone);
        if (then.toLocalDate().equals(today)) {
            return time(moment);
        }
        return then.getYear() == today.getYear() ? format(then, dayPattern()) : format(then, dayPattern() + " yyyy");
    }

    /** Since when, as part of a sentence: today at 09:31, on 20 November. */
    public String since(Instant moment, Instant now) {
        var then = moment.atZone(zone);
        if (then.toLocalDate().equals(LocalDate.ofInstant(now, zone))) {
            return (german() ? "heute um " : "today at ") + time(moment);
        }
        var pattern = german() ? "d. MMMM" : "d MMMM";
        var thisYear = then.getYear() == now.atZone(zone).getYear();
        return (german() ? "am " : "on ") + format(then, thisYear ? pattern : pattern + " yyyy");
    }

    public String time(Instant moment) {
        return format(moment.atZone(zone), "HH:mm");
    }

    /** Where the time alone does not say it: 23 Nov, 09:31. */
    public String dayAndTime(Instant moment) {
        return format(moment.atZone(zone), dayPattern() + ", HH:mm");
    }

    /** A day as a heading: Monday, 23 November; with the year where it is another one. */
    public String day(Instant moment, Instant now) {
        var then = moment.atZone(zone);
        var pattern = german() ? "EEEE, d. MMMM" : "EEEE, d MMMM";
        return format(then, then.getYear() == now.atZone(zone).getYear() ? pattern : pattern + " yyyy");
    }

    /** A moment in a list of many, to the second: 23 Nov 10:03:41. */
    public String log(Instant moment) {
        return format(moment.atZone(zone), dayPattern() + " HH:mm:ss");
    }

    /** A moment as a heading, to the second. */
    public String exactly(Instant moment) {
        return format(moment.atZone(zone), german() ? "EEEE, d. MMMM yyyy, HH:mm:ss" : "EEEE, d MMMM yyyy, HH:mm:ss");
    }

    /** The whole truth, for a tooltip. */
    public String exact(Instant moment) {
        return format(moment.atZone(zone), dayPattern() + " yyyy, HH:mm:ss z");
    }

    /**
     * A sentence of the log as its reader tells the time. Sentences about service levels name moments as ISO 8601;
     * all others are left alone, for they quote what people wrote.
     *
     * @param type of the event that is told
     */
    public String sentence(String type, String text) {
        return type.startsWith("Sla") ? promise(text) : text;
    }

    /** A sentence about a service level, as its reader tells the time. */
    public String promise(String text) {
        return ISO.matcher(text).replaceAll(moment -> minute(Instant.parse(moment.group())));
    }

    private String minute(Instant moment) {
        return format(moment.atZone(zone), dayPattern() + " yyyy, HH:mm");
    }

    private String dayPattern() {
        return german() ? "d. MMM" : "d MMM";
    }

    private boolean german() {
        return locale.getLanguage().equals("de");
    }

    private String format(ZonedDateTime then, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(then);
    }
}
