package io.docket.command.running;

import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.Source;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Priority;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.ReplyDrafter;
import io.docket.command.assist.port.SimilarTicketFinder;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.assist.port.TicketClassifier;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Answers as a ticket's subject says: it may be told to hang, to fail or to abstain. */
public final class ScriptedAssistant implements TicketClassifier, SimilarTicketFinder, ReplyDrafter {
    public static final String HANG = "hang";
    public static final String FAIL = "fail";
    public static final String ABSTAIN = "abstain";

    @Override
    public Suggestion classify(Enquiry enquiry) {
        return switch (enquiry.subject()) {
            case HANG -> never();
            case FAIL -> throw new IllegalStateException("The model has a fault, as it was told to");
            case ABSTAIN -> new Suggestion.Abstained("Nothing alike was solved before.");
            default -> proposed(new Triage(SmallBank.LOANS, Priority.HIGH, "loan"));
        };
    }

    @Override
    public Suggestion findSimilar(Enquiry enquiry) {
        return proposed(new Similar(List.of()));
    }

    @Override
    public Suggestion draftReply(Enquiry enquiry) {
        return proposed(new ReplyDraft(new Personal(enquiry.requester(), "Hello " + enquiry.requesterName())));
    }

    private static Suggestion proposed(ProposedValue value) {
        return new Suggestion.Proposed(value, "scripted 1", 0.8, List.of(new Source("ticket", "7", 0.9)));
    }

    private static Suggestion never() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Given up");
    }
}
