package io.docket.ui.ticket.details;

import io.docket.api.ticket.query.TimelineEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conversation with what was done in between. What changes nothing for its readers stands in the history alone. */
final class Story {
    private static final Set<String> TOLD = Set.of(
            "TicketMarkedOpen",
            "TicketPended",
            "TicketPutOnHold",
            "TicketSolved",
            "TicketReopened",
            "TicketClosed",
            "TicketAssigned",
            "TicketUnassigned",
            "TicketMovedToGroup",
            "PriorityChanged",
            "TypeChanged",
            "SubjectChanged",
            "TagsChanged",
            "CustomFieldChanged",
            "FollowUpOpened",
            "TextsErased",
            "ProposalAccepted",
            "ProposalEdited",
            "SlaTargetMissed");

    private Story() {}

    static List<StoryItem> of(TicketSnapshot snapshot, ZoneId zone) {
        Stream<StoryItem> said = snapshot.messages().stream()
                .map(message -> new StoryItem.Said(
                        message, snapshot.calls().getOrDefault(message.id().toString(), Set.of())));
        Stream<StoryItem> happened =
                snapshot.timeline().stream().filter(Story::told).map(StoryItem.Happened::new);
        // The sort is stable: a reply stands before the status that it was sent with.
        var items = Stream.concat(said, happened)
                .sorted(Comparator.comparing(StoryItem::at))
                .toList();
        return withDays(items, zone);
    }

    private static boolean told(TimelineEntry entry) {
        return TOLD.contains(entry.type());
    }

    private static List<StoryItem> withDays(List<StoryItem> items, ZoneId zone) {
        var story = new ArrayList<StoryItem>();
        @Nullable LocalDate day = null;
        for (var item : items) {
            var its = LocalDate.ofInstant(item.at(), zone);
            if (!its.equals(day)) {
                story.add(new StoryItem.Day(item.at()));
                day = its;
            }
            story.add(item);
        }
        return List.copyOf(story);
    }
}
