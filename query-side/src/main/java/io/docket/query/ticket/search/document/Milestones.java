package io.docket.query.ticket.search.document;

import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When things happened to a ticket.
 *
 * @param updatedAt when anything happened last, {@code publicUpdatedAt} anything that customers may know of
 * @param solvedAt when it was solved, or closed without having been; null while it is unsolved
 * @param unsolved the times in which somebody still had to do something, oldest first; the last may be open
 */
public record Milestones(
        Instant createdAt,
        Instant updatedAt,
        Instant publicUpdatedAt,
        @Nullable Instant firstReplyAt,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,
        List<Instant> reopenedAt,
        List<Span> unsolved) {

    /**
     * A stretch of time.
     *
     * @param to the first instant after it; null while it lasts
     */
    public record Span(Instant from, @Nullable Instant to) {}

    static Milestones since(Instant created) {
        return new Milestones(created, created, created, null, null, null, List.of(), List.of(new Span(created, null)));
    }

    Milestones after(TicketEvent event, Instant at) {
        return switch (event) {
            case NoteAdded hidden -> seen(at, publicUpdatedAt, firstReplyAt);
            case ActivityRecorded hidden -> seen(at, publicUpdatedAt, firstReplyAt);
            case AgentReplied reply -> seen(at, at, firstReplyAt == null ? at : firstReplyAt);
            case StatusEvent changed -> after(changed, at);
            default -> seen(at, at, firstReplyAt);
        };
    }

    private Milestones seen(Instant at, Instant publicAt, @Nullable Instant replied) {
        return new Milestones(createdAt, at, publicAt, replied, solvedAt, closedAt, reopenedAt, unsolved);
    }

    private Milestones after(StatusEvent changed, Instant at) {
        var reopened = !changed.from().unsolved() && changed.to().unsolved();
        var ended = changed.from().unsolved() && !changed.to().unsolved();
        return new Milestones(
                createdAt,
                at,
                at,
                firstReplyAt,
                reopened ? null : ended && changed.to().done() ? at : solvedAt,
                changed.to().closed() ? at : null,
                reopened ? plus(reopenedAt, at) : reopenedAt,
                reopened ? plus(unsolved, new Span(at, null)) : ended ? ended(at) : unsolved);
    }

    private List<Span> ended(Instant at) {
        var last = unsolved.getLast();
        return plus(unsolved.subList(0, unsolved.size() - 1), new Span(last.from(), at));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
