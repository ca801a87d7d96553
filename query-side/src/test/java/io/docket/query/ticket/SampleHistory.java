package io.docket.query.ticket;

import static io.docket.query.ticket.SampleDesk.ANN;
import static io.docket.query.ticket.SampleDesk.NOW;
import static io.docket.query.ticket.SampleDesk.recorded;
import static io.docket.query.ticket.SampleDesk.ticket;

import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.query.projection.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What happened at the sample desk, in the order of the log. */
final class SampleHistory {

    private static final long FIRST_POSITION = 101;

    private final List<Recorded> events = new ArrayList<>();

    List<Recorded> events() {
        return events;
    }

    TicketOpened open(
            long number,
            PersonId requester,
            OrganizationId organization,
            String subject,
            String text,
            Priority priority,
            String ago) {
        var opened = new TicketOpened(
                ticket(number),
                number,
                requester,
                organization,
                MessageId.next(),
                personal(subject),
                personal(text),
                priority,
                TicketType.QUESTION,
                number % 2 == 0 ? Channel.EMAIL : Channel.WEB,
                null,
                Set.of(),
                List.of(),
                null,
                null);
        var at = ago(ago);
        happened(opened, at);
        var due = at.plus(Duration.ofHours(1));
        happened(new SlaTargetSet(opened.ticket(), SlaMetric.FIRST_REPLY, "standard", Duration.ofHours(1), due), at);
        happened(
                number % 3 == 0
                        ? new SlaTargetMissed(opened.ticket(), SlaMetric.FIRST_REPLY, due)
                        : new SlaTargetMet(
                                opened.ticket(), SlaMetric.FIRST_REPLY, at.plusSeconds(600), Duration.ofMinutes(50)),
                due);
        return opened;
    }

    static AgentReplied reply(TicketId ticket, PersonId author, String text) {
        return new AgentReplied(ticket, MessageId.next(), author, personal(text), List.of());
    }

    static NoteAdded note(TicketId ticket, PersonId author, String text) {
        return new NoteAdded(ticket, MessageId.next(), author, personal(text), Set.of(), List.of());
    }

    void happened(AboutTicket event, Instant at) {
        events.add(recorded(event, at, FIRST_POSITION + events.size()));
    }

    static Instant ago(String ago) {
        var parts = ago.split(":");
        var amount = Long.parseLong(parts[1]);
        return NOW.minus(parts[0].equals("days") ? Duration.ofDays(amount) : Duration.ofHours(amount));
    }

    static Personal personal(String text) {
        return new Personal(ANN, text);
    }
}
