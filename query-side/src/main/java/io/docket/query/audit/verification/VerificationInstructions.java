package io.docket.query.audit.verification;

import io.docket.api.audit.VerificationRun;
import io.docket.api.audit.VerifyLog;
import io.docket.api.metadata.Caller;
import org.axonframework.queryhandling.QueryHandler;

/** Has the log verified. */
final class VerificationInstructions {

    private final Verifications verifications;

    VerificationInstructions(Verifications verifications) {
        this.verifications = verifications;
    }

    @QueryHandler
    VerificationRun verify(VerifyLog instruction, Caller caller) {
        return verifications.begin(caller.id());
    }
}
