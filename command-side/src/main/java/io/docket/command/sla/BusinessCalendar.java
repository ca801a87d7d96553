package io.docket.command.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * When the desk works. All sums are over the instants of the zone, so that a day on which clocks change has the length
 * it really has.
 *
 * @param week opening hours; several may fall on one day
 * @param holidays days on which nothing of the week applies
 */
record BusinessCalendar(ZoneId zone, List<OpeningHours> week, Set<LocalDate> holidays) {

    /** A calendar without a single open minute in so many days would make every sum endless. */
    private static final int LONGEST_CLOSURE_DAYS = 400;

    BusinessCalendar {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("A business calendar needs opening hours");
        }
        week = week.stream().sorted().toList();
        holidays = Set.copyOf(holidays);
    }

    /** The instant at which {@code work} of working time has passed since {@code from}. */
    Instant plus(Instant from, Duration work) {
        var left = work;
        var day = from.atZone(zone).toLocalDate();
        for (var closed = 0; closed < LONGEST_CLOSURE_DAYS; closed++, day = day.plusDays(1)) {
            for (var open : openOn(day)) {
                var begin = later(open.from(), from);
                if (!begin.isBefore(open.to())) {
                    continue;
                }
                var available = Duration.between(begin, open.to());
                if (available.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = left.minus(available);
                closed = 0;
            }
        }
        throw new IllegalStateException("The business calendar has no open time after " + day);
    }

    /** The latest instant from which on {@code work} of working time passes until {@code to}. */
    Instant minus(Instant to, Duration work) {
        var left = work;
        var day = to.atZone(zone).toLocalDate();
        for (var closed = 0; closed < LONGEST_CLOSURE_DAYS; closed++, day = day.minusDays(1)) {
            for (var open : openOn(day).reversed()) {
                var end = open.to().isBefore(to) ? open.to() : to;
                if (!open.from().isBefore(end)) {
                    continue;
                }
                var available = Duration.between(open.from(), end);
                if (available.compareTo(left) >= 0) {
                    return end.minus(left);
                }
                left = left.minus(available);
                closed = 0;
            }
        }
        throw new IllegalStateException("The business calendar has no open time before " + day);
    }

    /** Working time from one instant to a later one; zero where {@code to} is not later. */
    Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var open : openOn(day)) {
                var begin = later(open.from(), from);
                var end = open.to().isBefore(to) ? open.to() : to;
                if (begin.isBefore(end)) {
                    sum = sum.plus(Duration.between(begin, end));
                }
            }
        }
        return sum;
    }

    private List<Span> openOn(LocalDate day) {
        if (holidays.contains(day)) {
            return List.of();
        }
        return week.stream()
                .filter(hours -> hours.day() == day.getDayOfWeek())
                .map(hours -> new Span(instant(day, hours.from()), instant(day, hours.to())))
                .toList();
    }

    private Instant instant(LocalDate day, int minute) {
        return minute == OpeningHours.MIDNIGHT
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : ZonedDateTime.of(day, LocalTime.ofSecondOfDay(minute * 60L), zone)
                        .toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private record Span(Instant from, Instant to) {}
}
