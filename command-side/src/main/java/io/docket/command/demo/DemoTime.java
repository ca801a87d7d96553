package io.docket.command.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;

/** When things happen: customers mostly by day, agents only while the desk is open. */
final class DemoTime {
    /**
     * Share of a day's requests by hour of the day, after the hours of the incident log of data set 498 of the UCI
     * archive.
     */
    private static final int[] BY_HOUR = {1, 1, 1, 1, 1, 2, 4, 8, 13, 15, 14, 12, 9, 11, 13, 12, 10, 8, 6, 5, 4, 3, 2, 1
    };

    private static final int OPENS = 8;
    private static final int CLOSES = 18;
    private static final double WEEKEND_SHARE = 0.25;

    private final ZoneId zone;
    private final Random chance;

    DemoTime(ZoneId zone, Random chance) {
        this.zone = zone;
        this.chance = chance;
    }

    /** A moment between two, as customers write. */
    Instant between(Instant from, Instant to) {
        var span = Duration.between(from, to).toSeconds();
        while (true) {
            var at = from.plusSeconds((long) (chance.nextDouble() * span));
            var local = at.atZone(zone);
            var share = BY_HOUR[local.getHour()] / 15.0 * (weekend(local) ? WEEKEND_SHARE : 1);
            if (chance.nextDouble() < share) {
                return at;
            }
        }
    }

    /** Some working time later: half of all within the median, few much later. */
    Instant afterWork(Instant from, Duration median) {
        var factor = Math.exp(chance.nextGaussian() * 0.9);
        return worked(open(from), Duration.ofSeconds((long) (median.toSeconds() * factor) + 60));
    }

    /** Some time later, by night as well: customers. */
    Instant later(Instant from, Duration median) {
        return from.plusSeconds((long) (median.toSeconds() * Math.exp(chance.nextGaussian() * 0.8)) + 120);
    }

    private Instant worked(Instant from, Duration work) {
        var at = from;
        var left = work;
        while (true) {
            var closes =
                    at.atZone(zone).withHour(CLOSES).withMinute(0).withSecond(0).toInstant();
            var today = Duration.between(at, closes);
            if (left.compareTo(today) <= 0) {
                return at.plus(left);
            }
            left = left.minus(today);
            at = open(closes);
        }
    }

    /** That moment, or the next at which the desk opens. */
    private Instant open(Instant at) {
        var local = at.atZone(zone);
        if (!weekend(local) && local.getHour() >= OPENS && local.getHour() < CLOSES) {
            return at;
        }
        var next = local.getHour() < OPENS ? local : local.plusDays(1);
        while (weekend(next)) {
            next = next.plusDays(1);
        }
        return next.withHour(OPENS)
                .withMinute(chance.nextInt(20))
                .withSecond(chance.nextInt(60))
                .toInstant();
    }

    private static boolean weekend(ZonedDateTime at) {
        return at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
