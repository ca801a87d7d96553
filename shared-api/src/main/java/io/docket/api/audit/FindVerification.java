package io.docket.api.audit;

import io.docket.api.gateway.Query;

/** Whether the log is as it was written, by the latest verification, and what was signed last. */
public record FindVerification() implements Query<VerificationReport> {
    @Override
    public Class<VerificationReport> answer() {
        return VerificationReport.class;
    }
}
