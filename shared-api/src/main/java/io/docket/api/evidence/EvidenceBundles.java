package io.docket.api.evidence;

import io.docket.api.ticket.query.EvidenceSubject;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes evidence bundles of what the log holds; whether somebody may have one is asked before, by {@code FindEvidence}.
 */
@FunctionalInterface
public interface EvidenceBundles {

    /**
     * Of all events about the ticket until now. Waits a moment where the log's tree is not signed that far.
     *
     * @throws io.docket.api.problem.Refusal {@code not-yet-visible} if it is not within five seconds
     */
    Bundle of(EvidenceSubject subject);

    /** One that is ready to be written. */
    @FunctionalInterface
    interface Bundle {
        void writeTo(OutputStream sink) throws IOException;
    }
}
