package io.docket.command.notification;

import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.messaging.PolicyNames;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;

/**
 * Writes to requesters when their ticket is opened and when an agent replies. It knows names and subjects by having
 * seen all events, but nobody gets a mail about what happened long ago.
 */
@ProcessingGroup(PolicyNames.DECISION_MAIL)
final class RequesterMail {
    private static final Duration NEWS = Duration.ofDays(1);

    private final MailNames names;
    private final MailWriter writer;
    private final Outbox outbox;
    private final Clock clock;

    RequesterMail(MailNames names, MailWriter writer, Outbox outbox, Clock clock) {
        this.names = names;
        this.writer = writer;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventHandler
    void on(PersonRegistered event) {
        names.person(event.person(), event.displayName().text(), event.email().text());
    }

    @EventHandler
    void on(PersonRenamed event) {
        names.renamed(event.person(), event.displayName().text());
    }

    @EventHandler
    void on(EmailChanged event) {
        names.moved(event.person(), event.email().text());
    }

    /** Also what was to be sent to them, or has been, to whatever address they had: it is the same text once more. */
    @EventHandler
    void on(PersonForgotten event) {
        outbox.forget(event.person());
        names.addresses(event.person()).forEach(outbox::forget);
        names.forget(event.person());
    }

    @EventHandler
    void on(TextsErased event) {
        outbox.forget(event.ticket());
        names.retitled(event.ticket(), Personal.ERASED);
    }

    @EventHandler
    void on(SubjectChanged event) {
        names.retitled(event.ticket(), event.to().text());
    }

    @EventHandler
    void on(TicketOpened event, EventMessage<?> message) {
        names.ticket(event.ticket(), event.number(), event.subject().text(), event.requester());
        if (isNews(message)) {
            write(
                    event.ticket(),
                    (ticket, requester) -> writer.received(
                            UUID.fromString(message.getIdentifier()),
                            event.ticket(),
                            ticket,
                            requester,
                            message.getTimestamp()));
        }
    }

    @EventHandler
    void on(AgentReplied event, EventMessage<?> message) {
        if (isNews(message)) {
            var agent = names.person(event.author().value())
                    .map(MailNames.Person::name)
                    .orElse("Support");
            write(
                    event.ticket(),
                    (ticket, requester) -> writer.answered(
                            UUID.fromString(message.getIdentifier()),
                            event.ticket(),
                            ticket,
                            requester,
                            agent,
                            event.body().text(),
                            message.getTimestamp()));
        }
    }

    @ResetHandler
    void reset() {
        names.clear();
    }

    private void write(TicketId id, BiFunction<MailNames.Ticket, MailNames.Person, Mail> mail) {
        names.ticket(id).ifPresent(ticket -> names.person(ticket.requester())
                .ifPresent(requester -> outbox.add(mail.apply(ticket, requester))));
    }

    private boolean isNews(EventMessage<?> message) {
        return !message.getMetaData().containsKey(MetadataKeys.IMPORTED_FROM)
                && message.getTimestamp().isAfter(clock.instant().minus(NEWS));
    }
}
