package io.docket.command.assist.local;

import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.personal.Personal;
import io.docket.command.assist.local.Neighbours.Neighbour;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.ReplyDrafter;
import io.docket.command.assist.port.Suggestion;

/** Drafts with the words that solved the nearest ticket, addressed to this requester. */
final class LocalReplyDrafter implements ReplyDrafter {

    /** An answer is borrowed only where the question is nearly the same: 91 % of BANKING77 pairs this near are. */
    private static final double SAME_QUESTION = 0.75;

    private final Embedder embedder;
    private final Memory memory;

    LocalReplyDrafter(Embedder embedder, Memory memory) {
        this.embedder = embedder;
        this.memory = memory;
    }

    @Override
    public Suggestion draftReply(Enquiry enquiry) {
        var near = Neighbours.nearest(
                embedder.embed(enquiry.text()),
                memory.all(),
                3,
                ticket -> ticket.solved()
                        && ticket.lastReply() != null
                        && !ticket.ticket().equals(enquiry.ticket()));
        if (near.isEmpty() || near.getFirst().similarity() < SAME_QUESTION) {
            return new Suggestion.Abstained("No solved ticket answers nearly the same question.");
        }
        var body = new Personal(enquiry.requester(), address(enquiry, near.getFirst()));
        return new Suggestion.Proposed(
                new ReplyDraft(body),
                embedder.model(),
                near.getFirst().similarity(),
                LocalTicketClassifier.sources(near));
    }

    private static String address(Enquiry enquiry, Neighbour source) {
        var reply = source.ticket().lastReply();
        return "Hello " + givenName(enquiry.requesterName()) + ",\n\n" + BorrowedWords.of(reply == null ? "" : reply);
    }

    private static String givenName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
