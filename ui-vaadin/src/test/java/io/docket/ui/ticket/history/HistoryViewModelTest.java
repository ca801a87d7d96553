package io.docket.ui.ticket.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.MessageAuthor;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.api.ticket.query.TimelinePage;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    private static final String REF = "48213";

    private final SampleBank bank = SampleBank.open();

    @Test
    void it_begins_at_the_event_that_the_address_names_or_at_the_last() {
        assertThat(at(4L).event().sequence()).isEqualTo(4);
        assertThat(at(null).last()).isTrue();
        assertThat(at(4_000L).last()).isTrue();
        assertThat(at(-3L).first()).isTrue();
    }

    @Test
    void a_step_beyond_either_end_stays_there() {
        var model = at(1L);

        model.previous();
        assertThat(model.event().sequence()).isEqualTo(1);
        model.next();
        assertThat(model.event().sequence()).isEqualTo(2);
    }

    @Test
    void the_evidence_is_that_of_the_whole_ticket_whatever_is_shown() {
        var model = at(1L);
        assertThat(model.evidence().ticket()).isEqualTo(model.ticket().id());
        assertThat(model.evidence().asker()).isEqualTo(SamplePeople.AGENT.id());
    }

    @Test
    void an_event_shows_what_it_changed_and_nothing_else() {
        assertThat(at(5L).differences()).containsExactly(new Difference("priority", "normal", "urgent"));
        assertThat(at(1L).differences()).isEmpty();
    }

    @Test
    void a_reply_is_what_its_event_added() {
        var model = at(7L);

        assertThat(model.lines().getLast())
                .isInstanceOfSatisfying(PastLine.Said.class, said -> assertThat(model.added())
                        .containsExactly(said.message().id()));
        assertThat(model.laterMessages()).isEqualTo(2);
        assertThat(at(5L).added()).isEmpty();
    }

    @Test
    void a_day_leads_to_its_last_event() {
        var model = at(1L);

        model.goTo(model.story().get(4).at().plusMillis(1));
        assertThat(model.event().sequence()).isEqualTo(5);
        model.goTo(Instant.EPOCH);
        assertThat(model.first()).isTrue();
    }

    @Test
    void lines_stand_in_the_order_of_the_log_whatever_their_times_say() {
        var story = at(null).story();
        var early = story.stream()
                .map(entry -> entry.type().equals("PriorityChanged") ? at(entry, Instant.EPOCH) : entry)
                .toList();
        bank.desk().answering(ListTimeline.class, (query, origin) -> new TimelinePage(early, null));

        var lines = at(7L).lines();

        assertThat(lines).hasSize(7);
        assertThat(lines.get(4)).isInstanceOfSatisfying(PastLine.Done.class, done -> assertThat(
                        done.event().type())
                .isEqualTo("PriorityChanged"));
        assertThat(lines.getLast()).isInstanceOf(PastLine.Said.class);
    }

    @Test
    void a_day_is_looked_for_before_what_was_told_late() {
        var story = at(null).story();
        var late = story.stream()
                .map(entry -> entry.sequence() == 7 ? at(entry, Instant.EPOCH) : entry)
                .toList();
        bank.desk().answering(ListTimeline.class, (query, origin) -> new TimelinePage(late, null));
        var model = at(1L);

        model.goTo(story.get(3).at().plusMillis(1));

        assertThat(model.event().sequence()).isEqualTo(4);
    }

    @Test
    void what_came_between_look_and_decision_was_not_seen_except_ones_own_doing() {
        var tomasz = new MessageAuthor(UUID.randomUUID(), "agent", "Tomasz");
        var system = new MessageAuthor(null, "system", "Docket");
        var reply = entry(4, tomasz, 1L);
        var story = List.of(entry(1, system, null), entry(2, system, null), entry(3, tomasz, null), reply);

        var screen = PastScreen.of(reply, story);

        assertThat(screen.seen()).isOne();
        assertThat(screen.unseen()).extracting(TimelineEntry::sequence).containsExactly(2L);
        assertThat(PastScreen.isTold(story.getFirst())).isFalse();
    }

    private HistoryViewModel at(@Nullable Long event) {
        return new HistoryViewModel(bank.as(SamplePeople.AGENT), REF, event);
    }

    private static TimelineEntry at(TimelineEntry entry, Instant at) {
        return new TimelineEntry(
                entry.position(),
                entry.sequence(),
                entry.type(),
                entry.revision(),
                at,
                null,
                entry.actor(),
                entry.correlationId(),
                entry.causationId(),
                entry.seen(),
                entry.text(),
                entry.data());
    }

    private static TimelineEntry entry(long number, MessageAuthor actor, @Nullable Long seen) {
        return new TimelineEntry(
                number, number, "Something", "1", Instant.EPOCH, null, actor, null, null, seen, "It was", Map.of());
    }
}
