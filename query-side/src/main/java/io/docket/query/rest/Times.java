package io.docket.query.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a period as parameters name them, by a day or by a time. Days are included, at either end; a time at
 * the end is excluded.
 */
public final class Times {
    public static final String FROM = "A day, or a time, from which on; included.";
    public static final String TO = "A day, which is included, or a time, which is not.";

    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private Times() {}

    /** The first instant of the period; days are days in UTC. */
    public static @Nullable Instant from(String field, @Nullable String text) {
        return text == null ? null : day(text).map(Times::start).orElseGet(() -> time(field, text));
    }

    /** The first instant after the period; days are days in UTC. */
    public static @Nullable Instant to(String field, @Nullable String text) {
        return text == null
                ? null
                : day(text).map(day -> start(day.plusDays(1))).orElseGet(() -> time(field, text));
    }

    /** The first day of a period of whole days. */
    public static LocalDate firstDay(String field, String text, ZoneId zone) {
        return day(text).orElseGet(() -> beginning(field, time(field, text), zone));
    }

    /** The last day of a period of whole days. */
    public static LocalDate lastDay(String field, String text, ZoneId zone) {
        return day(text)
                .orElseGet(() -> beginning(field, time(field, text), zone).minusDays(1));
    }

    public static ZoneId zone(String field, String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw Invalid.field(field, "There is no time zone \"" + id + "\".");
        }
    }

    /** To round a time would count more or less than was asked for. */
    private static LocalDate beginning(String field, Instant time, ZoneId zone) {
        var day = LocalDate.ofInstant(time, zone);
        if (!day.atStartOfDay(zone).toInstant().equals(time)) {
            throw Invalid.field(
                    field,
                    "Days are counted as a whole: name a day such as 2026-02-01, or a time at which one begins in the zone "
                            + zone + ".");
        }
        return day;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Of years with four digits: what is beyond cannot be counted from in every zone. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() < 9_999);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Instant time(String field, String text) {
        try {
            var time = Instant.parse(text);
            if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
            throw new DateTimeException("beyond all calendars");
        } catch (DateTimeException noTime) {
            throw Invalid.field(
                    field, "This is neither a day such as 2026-02-01 nor a time such as 2026-02-01T09:30:00Z.");
        }
    }
}
