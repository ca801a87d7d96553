package io.docket.command.sla;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The words of a small office in Vienna: Monday to Friday, nine to five, closed on 26 October. */
final class SlaScenarios {

    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    static final BusinessCalendar OFFICE = new BusinessCalendar(
            VIENNA,
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                    .stream()
                    .map(day -> OpeningHours.parse(day, "09:00-17:00"))
                    .toList(),
            Set.of(LocalDate.of(2026, 10, 26)));
    static final SlaPolicy POLICY = new SlaPolicy("Usual", SlaPolicy.USUAL_TARGETS, OFFICE);
    static final TicketId TICKET = TicketId.next();

    private static final PersonId ELIF = PersonId.next();
    private static final PersonId TOMASZ = PersonId.next();

    private SlaScenarios() {}

    /** @param local such as {@code 2026-11-24T09:00}, on the office's clock */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VIENNA).toInstant();
    }

    static TicketOpened opened(Priority priority) {
        var text = new Personal(ELIF, "Card declined");
        return new TicketOpened(
                TICKET,
                1001,
                ELIF,
                null,
                MessageId.next(),
                text,
                text,
                priority,
                TicketType.QUESTION,
                Channel.WEB,
                null,
                Set.of(),
                List.of(),
                null,
                null);
    }

    static AgentReplied agentReplied() {
        return new AgentReplied(TICKET, MessageId.next(), TOMASZ, new Personal(ELIF, "Try again now."), List.of());
    }

    static TicketPended pended() {
        return new TicketPended(TICKET, TicketStatus.OPEN);
    }

    static TicketMarkedOpen markedOpen(TicketStatus from) {
        return new TicketMarkedOpen(TICKET, from);
    }

    static TicketSolved solved(TicketStatus from) {
        return new TicketSolved(TICKET, from);
    }

    static TicketReopened reopened() {
        return new TicketReopened(TICKET, TicketStatus.SOLVED);
    }

    static PriorityChanged raised(Priority from, Priority to) {
        return new PriorityChanged(TICKET, from, to);
    }
}
