package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.TicketStatus;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
    private final TicketBench bench = new TicketBench();

    @Test
    void a_conversation_begins_with_its_day() {
        assertThat(story().getFirst()).isInstanceOf(StoryItem.Day.class);
    }

    @Test
    void what_was_written_and_done_stands_in_its_order() {
        assertThat(story()).isSortedAccordingTo(java.util.Comparator.comparing(StoryItem::at));
        assertThat(types()).containsSubsequence("ProposalAccepted", "PriorityChanged", "TicketAssigned");
    }

    @Test
    void what_changes_nothing_for_readers_is_left_to_the_history() {
        assertThat(types()).doesNotContain("ProposalMade", "SlaTargetSet", "NoteAdded", "AgentReplied");
    }

    @Test
    void a_reply_stands_before_the_status_that_it_was_sent_with() {
        var ticket = bench.ticket(AGENT);
        var composer = bench.composer(AGENT, ticket);
        composer.then(TicketStatus.SOLVED);
        composer.send("The limit is lifted.");

        var story = Story.of(ticket.shown(), ZoneOffset.UTC);

        assertThat(story.getLast()).isInstanceOfSatisfying(StoryItem.Happened.class, done -> assertThat(
                        done.entry().type())
                .isEqualTo("TicketSolved"));
        assertThat(story.get(story.size() - 2)).isInstanceOf(StoryItem.Said.class);
    }

    @Test
    void notes_are_told_apart() {
        assertThat(story())
                .filteredOn(item -> item instanceof StoryItem.Said said && said.note())
                .hasSize(1);
    }

    private List<StoryItem> story() {
        return Story.of(bench.ticket(AGENT).shown(), ZoneOffset.UTC);
    }

    private List<String> types() {
        return story().stream()
                .filter(StoryItem.Happened.class::isInstance)
                .map(item -> ((StoryItem.Happened) item).entry().type())
                .toList();
    }
}
