package io.docket.query.ticket.search.language;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time as people write it: a year, month or day is all of it, {@code 4hours} the moment four hours ago.
 *
 * @param from its first instant
 * @param to the first instant after it
 */
public record Period(Instant from, Instant to) {

    private static final Pattern AGO = Pattern.compile("(\\d{1,4})(minute|hour|day|week|month|year)s?");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}T[\\d:.]+");
    private static final Pattern OFFSET = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})");

    /** Reads a time; empty if it is none. */
    public static Optional<Period> parse(String text, Instant now, ZoneId zone) {
        try {
            return read(text, now, zone);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** Whether the text is a time at all, whenever and wherever it is read. */
    static boolean isOne(String text) {
        return parse(text, Instant.EPOCH, ZoneOffset.UTC).isPresent();
    }

    private static Optional<Period> read(String text, Instant now, ZoneId zone) {
        var ago = AGO.matcher(text.toLowerCase(Locale.ROOT));
        if (ago.matches()) {
            var unit = ChronoUnit.valueOf(ago.group(2).toUpperCase(Locale.ROOT) + "S");
            return moment(
                    now.atZone(zone).minus(Long.parseLong(ago.group(1)), unit).toInstant());
        } else if (YEAR.matcher(text).matches()) {
            var year = Year.parse(text);
            return days(year.atDay(1), year.plusYears(1).atDay(1), zone);
        } else if (MONTH.matcher(text).matches()) {
            var month = YearMonth.parse(text);
            return days(month.atDay(1), month.plusMonths(1).atDay(1), zone);
        } else if (DAY.matcher(text).matches()) {
            var day = LocalDate.parse(text);
            return days(day, day.plusDays(1), zone);
        } else if (LOCAL.matcher(text).matches()) {
            return moment(LocalDateTime.parse(text).atZone(zone).toInstant());
        } else if (OFFSET.matcher(text).matches()) {
            return moment(OffsetDateTime.parse(text).toInstant());
        }
        return Optional.empty();
    }

    private static Optional<Period> days(LocalDate first, LocalDate next, ZoneId zone) {
        return Optional.of(new Period(
                first.atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant()));
    }

    /** Times are told apart by milliseconds. */
    private static Optional<Period> moment(Instant instant) {
        var moment = instant.truncatedTo(ChronoUnit.MILLIS);
        return Optional.of(new Period(moment, moment.plusMillis(1)));
    }
}
