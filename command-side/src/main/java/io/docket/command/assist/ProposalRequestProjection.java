package io.docket.command.assist;

import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.assist.event.ProposalRequested;
import io.docket.command.messaging.PolicyNames;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Keeps the open requests as the ledgers' events say: whatever follows a request ends it. */
@ProcessingGroup(PolicyNames.DECISION_PROPOSAL_REQUESTS)
final class ProposalRequestProjection {
    private final ProposalRequests requests;
    private final Runnable asked;

    /** @param asked told that there is something to answer, once others can see it */
    ProposalRequestProjection(ProposalRequests requests, Runnable asked) {
        this.requests = requests;
        this.asked = asked;
    }

    @EventHandler
    void on(ProposalEvent event, @Timestamp Instant at) {
        if (event instanceof ProposalRequested requested) {
            requests.add(requested.proposal(), requested.ticket(), requested.task(), at);
            CurrentUnitOfWork.ifStarted(unit -> unit.afterCommit(committed -> asked.run()));
        } else {
            requests.remove(event.proposal());
        }
    }

    @ResetHandler
    void reset() {
        requests.clear();
    }
}
