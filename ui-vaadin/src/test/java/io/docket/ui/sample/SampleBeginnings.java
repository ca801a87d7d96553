package io.docket.ui.sample;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.Neighbour;
import io.docket.api.assist.Source;
import io.docket.api.assist.query.Proposal;
import io.docket.api.identity.query.Person;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.QueueRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How the sample tickets began: one in full, the others with what their requesters asked. */
final class SampleBeginnings {
    private static final long FULL = 48_213;

    private SampleBeginnings() {}

    static SampleStory of(QueueRow row) {
        var story = new SampleStory();
        var requester = SamplePeople.byId(row.requester().id());
        if (row.number() == FULL) {
            declined(story, requester, Instant.now().minus(Duration.ofMinutes(70)));
        } else {
            story.say(
                    row.createdAt(),
                    "reply",
                    requester,
                    "Hello, " + row.subject().toLowerCase(java.util.Locale.ROOT) + ". Can you help me?",
                    List.of());
        }
        return story;
    }

    private static void declined(SampleStory story, Person elif, Instant start) {
        var tomasz = SamplePeople.AGENTS.get(1);
        var agent = SampleStory.author(tomasz);
        story.say(
                start,
                "reply",
                elif,
                "Hello, my card was declined twice this morning at the airport in Istanbul. There is enough money on the"
                        + " account, and the same card worked yesterday in Vienna. I fly at 14:20 and cannot pay for"
                        + " anything here. Can you tell me what is wrong?",
                List.of(file("decline-1.png", 214_000), file("decline-2.png", 198_000)));
        story.happen(
                start.plusSeconds(1), SampleStory.SYSTEM, "SlaTargetSet", "The first reply is due within 30 minutes");
        story.happen(
                start.plusSeconds(2),
                SampleStory.ASSISTANT,
                "ProposalMade",
                "The assistant proposed Cards, first line");
        story.happen(
                start.plusSeconds(120), agent, "ProposalAccepted", "Tomasz Zieliński accepted the assistant’s triage");
        story.happen(
                start.plusSeconds(180),
                agent,
                "PriorityChanged",
                "Tomasz Zieliński changed the priority from Normal to Urgent");
        story.happen(start.plusSeconds(181), agent, "TicketAssigned", "Tomasz Zieliński took the ticket");
        story.say(
                start.plusSeconds(720),
                "reply",
                tomasz,
                "Hello Elif, I see both attempts. They were stopped because payments with this card are limited to the"
                        + " euro area. Was the second one for 4,310.00 TRY? Once you confirm, I can lift the limit while"
                        + " you travel.",
                List.of());
        story.say(
                start.plusSeconds(1_080),
                "note",
                tomasz,
                "@Inês Carvalho the customer switched the region limit on herself on 3 November. If she confirms the"
                        + " amount, lift it for 48 hours. Please do not raise the daily limit as well.",
                List.of());
        story.say(
                start.plusSeconds(2_340),
                "reply",
                elif,
                "Yes, 4,310 lira, that was me. Boarding starts at 13:30 local time, please hurry.",
                List.of());
        story.propose(proposals(elif, tomasz, start));
    }

    private static List<Proposal> proposals(Person elif, Person tomasz, Instant start) {
        var reply = new ProposedValue.ReplyDraft(new Personal(
                elif.id(),
                "Hello Elif, thank you for confirming. I have lifted the region limit until Wednesday, 10:00. Your card"
                        + " works in Türkiye now; the next attempt should go through."));
        var triage = new ProposedValue.Triage(null, null, "region-limit");
        var decided = new ProposedValue.Triage(SamplePeople.CARDS.id(), Priority.HIGH, null);
        var similar = new ProposedValue.Similar(List.of(neighbour(24, .91), neighbour(100, .84), neighbour(116, .77)));
        return List.of(
                proposal("reply", reply, .87, start.plusSeconds(2_350), "proposed", null),
                proposal("tag", triage, .78, start.plusSeconds(2_350), "proposed", null),
                proposal("similar", similar, .81, start.plusSeconds(2_350), "proposed", null),
                proposal("triage", decided, .96, start.plusSeconds(2), "accepted", tomasz),
                proposal("draft", reply, .71, start.plusSeconds(4), "stale", null));
    }

    private static Neighbour neighbour(int i, double similarity) {
        return new Neighbour(new TicketId(SamplePeople.uuid("ticket " + i)), 48_213 - i * 4L, similarity);
    }

    private static Proposal proposal(
            String name,
            ProposedValue value,
            double confidence,
            Instant at,
            String state,
            @org.jspecify.annotations.Nullable Person by) {
        return new Proposal(
                new ProposalId(SamplePeople.uuid("proposal " + name)),
                value.task(),
                value,
                confidence,
                "neighbours-1",
                List.of(new Source("ticket", "48117", .91), new Source("ticket", "47813", .84)),
                state,
                at,
                null,
                by == null ? null : SamplePeople.named(by),
                by == null ? null : at.plusSeconds(118));
    }

    private static MessageAttachment file(String name, long size) {
        return new MessageAttachment(AttachmentId.next(), name, size, "image/png");
    }
}
