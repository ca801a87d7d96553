package io.docket.query.notification;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketUnassigned;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells agents what concerns them: a ticket given to them, an answer, a mention, a target that is missed or about to
 * be. Never what they did. Of a target at risk that nobody has taken on, the ticket's group is told.
 */
final class NotificationProjection implements ReadModel {
    /** What was recorded longer after it happened is history that somebody wrote down, not news. */
    private static final Duration NEWS = Duration.ofDays(1);

    private static final String AT_RISK = "at-risk";

    private final NotificationTable table;

    NotificationProjection(NotificationTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return ProjectionNames.NOTIFICATIONS;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof TicketOpened
                || event instanceof TicketAssigned
                || event instanceof TicketUnassigned
                || event instanceof TicketMovedToGroup
                || event instanceof SubjectChanged
                || event instanceof TextsErased
                || event instanceof RequesterReplied
                || event instanceof NoteAdded
                || event instanceof SlaTargetAtRisk
                || event instanceof SlaTargetMissed;
    }

    @Override
    public void write(List<Recorded> events) {
        var tickets = table.tickets(events.stream()
                .map(recorded -> ((io.docket.api.ticket.AboutTicket) recorded.event()).ticket())
                .toList());
        for (var recorded : events) {
            switch (recorded.event()) {
                case TicketEvent event -> {
                    tickets.after(event);
                    tell(event, recorded, tickets.assignee(event.ticket()));
                }
                case SlaTargetMissed missed -> tell(tickets.assignee(missed.ticket()), "overdue", recorded);
                case SlaTargetAtRisk soon -> warn(soon, recorded, tickets);
                default -> {}
            }
        }
        table.save(tickets);
    }

    private void tell(TicketEvent event, Recorded recorded, @Nullable PersonId assignee) {
        switch (event) {
            case TicketAssigned assigned -> tell(assigned.to(), "assigned", recorded);
            case RequesterReplied replied -> tell(assignee, "replied", recorded);
            case NoteAdded note -> note.mentions().forEach(person -> tell(person, "mentioned", recorded));
            default -> {}
        }
    }

    private void warn(SlaTargetAtRisk soon, Recorded recorded, NotifiedTickets tickets) {
        var group = tickets.group(soon.ticket());
        if (tickets.assignee(soon.ticket()) != null || group == null) {
            tell(tickets.assignee(soon.ticket()), AT_RISK, recorded);
        } else if (isNews(recorded)) {
            table.tell(group, Told.of(recorded, AT_RISK));
        }
    }

    private void tell(@Nullable PersonId person, String kind, Recorded recorded) {
        var told = Told.of(recorded, kind);
        var imported = recorded.metadata().containsKey(MetadataKeys.IMPORTED_FROM);
        if (person != null
                && !imported
                && isNews(recorded)
                && !Optional.of(person).equals(Actor.parse(told.actor()).person())) {
            table.tell(person, told);
        }
    }

    private static boolean isNews(Recorded recorded) {
        return switch (recorded.event()) {
            case SlaTargetMissed missed ->
                missed.due().isAfter(recorded.recordedAt().minus(NEWS));
            case SlaTargetAtRisk soon ->
                soon.due().isAfter(recorded.recordedAt().minus(NEWS));
            default -> true;
        };
    }
}
