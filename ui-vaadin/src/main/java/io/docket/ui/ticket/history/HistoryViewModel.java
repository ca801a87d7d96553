package io.docket.ui.ticket.history;

import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.query.EvidenceSubject;
import io.docket.api.ticket.query.FindEvidence;
import io.docket.api.ticket.query.FindTicketAsOf;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.TicketAsOf;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.component.CursorList;
import io.docket.ui.gateway.DeskClient;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Moves over a ticket's story, one event after the other. */
final class HistoryViewModel {
    private static final int PAGE = 100;
    private static final int ALL = 20_000;
    /** What is shown as a message needs no line of its own. */
    private static final Set<String> MESSAGES = Set.of("TicketOpened", "AgentReplied", "RequesterReplied", "NoteAdded");

    private final DeskClient desk;
    private final String ref;
    private final List<TimelineEntry> story;
    private int index;
    private TicketAsOf now;
    private @Nullable TicketAsOf before;

    /** @param event number of the event to begin at; null for the last */
    HistoryViewModel(DeskClient desk, String ref, @Nullable Long event) {
        this.desk = desk;
        this.ref = ref;
        this.story = new CursorList<TimelineEntry>(PAGE, (after, limit) -> {
                    var page = desk.ask(new ListTimeline(ref, after, limit));
                    return new CursorList.Page<>(page.items(), page.next());
                })
                .items(0, ALL);
        this.index = event == null ? story.size() - 1 : Math.clamp(event - 1, 0, story.size() - 1);
        this.now = read(index);
        this.before = index == 0 ? null : read(index - 1);
    }

    /** Of what the evidence is that the person may have. */
    EvidenceSubject evidence() {
        return desk.ask(new FindEvidence(ref));
    }

    List<TimelineEntry> story() {
        return story;
    }

    TimelineEntry event() {
        return story.get(index);
    }

    TicketDetails ticket() {
        return now.ticket();
    }

    boolean first() {
        return index == 0;
    }

    boolean last() {
        return index == story.size() - 1;
    }

    /** Moves to an event, counted from 1; stays within the story. */
    void go(long number) {
        var to = Math.clamp(number - 1, 0, story.size() - 1);
        if (to == index) {
            return;
        }
        var forward = to == index + 1;
        var left = now;
        index = to;
        now = read(to);
        before = to == 0 ? null : forward ? left : read(to - 1);
    }

    void previous() {
        go(index);
    }

    void next() {
        go(index + 2L);
    }

    /** Moves to the last event before the story first reaches a moment, or to the first of all. */
    void goTo(Instant moment) {
        go(story.stream().takeWhile(event -> event.at().isBefore(moment)).count());
    }

    /** Messages that this event added. */
    Set<MessageId> added() {
        var known = before == null
                ? Set.<MessageId>of()
                : before.messages().stream().map(Message::id).collect(Collectors.toSet());
        return now.messages().stream()
                .map(Message::id)
                .filter(id -> !known.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What had been said and done, this event included, by event number. */
    List<PastLine> lines() {
        var lines = new ArrayList<PastLine>();
        var messages = new ArrayDeque<>(now.messages());
        for (var event : story.subList(0, index + 1)) {
            if (!MESSAGES.contains(event.type())) {
                lines.add(new PastLine.Done(event));
            } else if (messages.peek() instanceof Message next && next.at().equals(event.at())) {
                lines.add(new PastLine.Said(messages.remove()));
            }
        }
        messages.forEach(message -> lines.add(new PastLine.Said(message)));
        return List.copyOf(lines);
    }

    List<Difference> differences() {
        return Difference.between(before == null ? null : before.ticket(), now.ticket());
    }

    /** How many messages came after this event. */
    long laterMessages() {
        return story.stream()
                .skip(index + 1L)
                .filter(event -> MESSAGES.contains(event.type()))
                .count();
    }

    /** How many other things happened after this event. */
    long laterChanges() {
        return story.size() - index - 1L - laterMessages();
    }

    /** What they had seen who caused this event; null where nothing tells it. */
    @Nullable
    PastScreen screen() {
        return PastScreen.isTold(event()) ? PastScreen.of(event(), story) : null;
    }

    private TicketAsOf read(int at) {
        return desk.ask(new FindTicketAsOf(ref, story.get(at).sequence(), null));
    }
}
