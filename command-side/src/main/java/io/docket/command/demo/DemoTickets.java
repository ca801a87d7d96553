package io.docket.command.demo;

import io.docket.api.ticket.command.ImportTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes up tickets of the twelve months before a moment: the same ones for the same seed, whenever that is, only as far
 * as they have come by then. Texts and histories were paired by chance; how often things happen follows the incident
 * log of data set 498 of the UCI archive.
 */
final class DemoTickets {
    static final int COUNT = 800;

    private static final long SEED = 498;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /** The desk grows: more of the tickets are young. */
    private static final double GROWTH = 1.7;

    private final DemoPeople people;
    private final ZoneId zone;
    private final Instant now;
    private final long first;

    /** @param first number of the oldest ticket */
    DemoTickets(DemoPeople people, ZoneId zone, Instant now, long first) {
        this.people = people;
        this.zone = zone;
        this.now = now;
        this.first = first;
    }

    /** Oldest first; numbers rise with time. */
    List<ImportTicket> all() {
        var opened = moments();
        var topics = DemoTopic.all();
        return IntStream.range(0, COUNT)
                .mapToObj(index -> new DemoPlot(people.all(), topics, zone, SEED + index)
                        .story(index, first + index, opened.get(index))
                        .until(now))
                .toList();
    }

    private List<Instant> moments() {
        var chance = new Random(SEED);
        var time = new DemoTime(zone, new Random(~SEED));
        return Stream.generate(() -> (long) (YEAR.toSeconds() * Math.pow(chance.nextDouble(), GROWTH)))
                .limit(COUNT)
                .map(ago -> opened(time, now.minusSeconds(ago)))
                .sorted()
                .toList();
    }

    private Instant opened(DemoTime time, Instant about) {
        var latest = about.plus(HALF_A_DAY);
        return time.between(about.minus(HALF_A_DAY), latest.isBefore(now) ? latest : now);
    }
}
