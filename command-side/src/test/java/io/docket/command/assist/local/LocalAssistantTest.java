package io.docket.command.assist.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.Remembered;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.assist.port.Suggestion.Abstained;
import io.docket.command.assist.port.Suggestion.Proposed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the real model: what it is asked here, it is asked at the desk. */
class LocalAssistantTest {

    private static final Embedder EMBEDDER = new MiniLmEmbedder();
    private static final GroupId CARDS = GroupId.next();
    private static final GroupId TRANSFERS = GroupId.next();
    private static final List<String> ABOUT_CARDS = List.of(
            "My card was declined in a shop",
            "Why was my card payment declined?",
            "The cash machine swallowed my card",
            "My card has not arrived yet",
            "I lost my card, please block it",
            "The contactless payment does not work",
            "How do I activate my new card?",
            "My card PIN is blocked",
            "Someone used my card abroad",
            "Card declined at checkout twice");
    private static final List<String> ABOUT_TRANSFERS = List.of(
            "My transfer has not arrived",
            "How long does a bank transfer take?",
            "I sent money to the wrong account",
            "Can I cancel a transfer?",
            "The transfer shows twice",
            "A direct debit was refused",
            "My standing order failed",
            "Why is my transfer still pending?",
            "The recipient did not get the money",
            "Transfer fee was charged twice");

    private final List<Remembered> tickets = new ArrayList<>();
    private final Memory memory = new Memory() {
        @Override
        public List<Remembered> all() {
            return List.copyOf(tickets);
        }

        @Override
        public void keep(TicketId ticket, float[] vector) {}
    };

    @BeforeEach
    void a_desk_with_some_history() {
        remember(ABOUT_CARDS, CARDS, "card");
        remember(ABOUT_TRANSFERS, TRANSFERS, "transfer");
    }

    @Test
    void triage_follows_what_people_decided_for_the_nearest_tickets() {
        var proposed = proposed(new LocalTicketClassifier(EMBEDDER, memory).classify(enquiry("My card got declined")));
        assertThat(proposed.value()).isEqualTo(new Triage(CARDS, Priority.NORMAL, "card"));
        assertThat(proposed.confidence()).isBetween(0.4, 1.0);
        assertThat(proposed.sources()).hasSize(3);
    }

    @Test
    void triage_abstains_without_experience() {
        tickets.subList(5, tickets.size()).clear();
        assertThat(new LocalTicketClassifier(EMBEDDER, memory).classify(enquiry("My card got declined")))
                .isInstanceOf(Abstained.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recipe for a chocolate cake", "1234 zzzz", "What is the weather in Lisbon?"})
    void triage_abstains_from_what_is_about_something_else(String text) {
        assertThat(new LocalTicketClassifier(EMBEDDER, memory).classify(enquiry(text)))
                .isInstanceOf(Abstained.class);
    }

    @Test
    void similar_tickets_come_nearest_first() {
        var proposed =
                proposed(new LocalSimilarTicketFinder(EMBEDDER, memory).findSimilar(enquiry("card declined in shop")));
        var nearest = ((Similar) proposed.value()).tickets();
        assertThat(nearest).isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
        assertThat(nearest.getFirst().number()).isEqualTo(1);
    }

    @Test
    void nothing_alike_is_said_to_be_so() {
        assertThat(new LocalSimilarTicketFinder(EMBEDDER, memory).findSimilar(enquiry("Recipe for a chocolate cake")))
                .isInstanceOf(Abstained.class);
        assertThat(new LocalReplyDrafter(EMBEDDER, memory).draftReply(enquiry("Recipe for a chocolate cake")))
                .isInstanceOf(Abstained.class);
    }

    @Test
    void a_draft_borrows_the_words_that_helped_and_greets_this_requester() {
        var proposed =
                proposed(new LocalReplyDrafter(EMBEDDER, memory).draftReply(enquiry("My card was declined in a shop")));
        assertThat(((ReplyDraft) proposed.value()).body().text())
                .isEqualTo("Hello Elif,\n\nthis is how we mended: My card was declined in a shop");
        assertThat(proposed.sources().getFirst().reference()).isEqualTo("1");
    }

    private void remember(List<String> subjects, GroupId group, String tag) {
        for (var subject : subjects) {
            var number = tickets.size() + 1;
            tickets.add(new Remembered(
                    TicketId.next(),
                    number,
                    EMBEDDER.embed(subject + "\n" + subject),
                    group,
                    Priority.NORMAL,
                    tag,
                    true,
                    "Hello Jonas Weber,\nthis is how we mended: " + subject));
        }
    }

    private static Enquiry enquiry(String text) {
        return new Enquiry(TicketId.next(), PersonId.next(), "Elif Yıldız", text, text);
    }

    private static Proposed proposed(Suggestion suggestion) {
        assertThat(suggestion).isInstanceOf(Proposed.class);
        return (Proposed) suggestion;
    }
}
