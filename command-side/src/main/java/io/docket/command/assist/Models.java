package io.docket.command.assist;

import io.docket.api.assist.AssistTask;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.ReplyDrafter;
import io.docket.command.assist.port.SimilarTicketFinder;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.assist.port.TicketClassifier;

/** Which port answers which task. */
record Models(TicketClassifier classifier, SimilarTicketFinder finder, ReplyDrafter drafter) {

    Suggestion ask(AssistTask task, Enquiry enquiry) {
        return switch (task) {
            case TRIAGE -> classifier.classify(enquiry);
            case SIMILAR -> finder.findSimilar(enquiry);
            case REPLY -> drafter.draftReply(enquiry);
        };
    }
}
