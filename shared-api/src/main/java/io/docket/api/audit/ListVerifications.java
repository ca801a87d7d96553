package io.docket.api.audit;

import io.docket.api.gateway.Query;

/** The latest verifications, newest first. */
public record ListVerifications(int limit) implements Query<VerificationList> {
    @Override
    public Class<VerificationList> answer() {
        return VerificationList.class;
    }
}
