package io.docket.query.ticket;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.ticket.TicketId;
import io.docket.query.projection.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/** A small desk: who works there and asks there, and what happened to its seven tickets. */
public final class SampleDesk {

    public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    public static final OrganizationId ACME = OrganizationId.next();
    public static final OrganizationId GLOBEX = OrganizationId.next();
    public static final GroupId BILLING = GroupId.next();
    public static final GroupId CARDS = GroupId.next();
    public static final PersonId GRACE = PersonId.next();
    public static final PersonId HENRY = PersonId.next();
    public static final PersonId ANN = PersonId.next();
    public static final PersonId BOB = PersonId.next();
    public static final PersonId CARLA = PersonId.next();

    public static final Caller AGENT = new Caller(GRACE, Set.of(Role.AGENT), Set.of(CARDS), null, false);
    public static final Caller ANALYST = new Caller(PersonId.next(), Set.of(Role.ANALYST), Set.of(), null, false);
    public static final Caller AUDITOR = new Caller(PersonId.next(), Set.of(Role.AUDITOR), Set.of(), null, false);
    public static final Caller OWN_ONLY = new Caller(ANN, Set.of(Role.CUSTOMER), Set.of(), ACME, false);
    public static final Caller SHARING = new Caller(ANN, Set.of(Role.CUSTOMER), Set.of(), ACME, true);
    public static final Caller STRANGER = new Caller(CARLA, Set.of(Role.CUSTOMER), Set.of(), GLOBEX, true);
    public static final Caller NOBODY = new Caller(PersonId.next(), Set.of(), Set.of(), null, false);

    private SampleDesk() {}

    /** Everything that has happened, in the order of the log. */
    public static List<Recorded> events() {
        return new SampleTickets().told();
    }

    public static TicketId ticket(long number) {
        return new TicketId(new UUID(1, number));
    }

    public static List<TicketId> tickets() {
        return LongStream.rangeClosed(1, 7).mapToObj(SampleDesk::ticket).toList();
    }

    /** The one event that a test needs besides. */
    public static Recorded recorded(Object event, Instant at, long position) {
        return new Recorded(event, position, at, at, Map.of());
    }
}
