package io.docket.api.audit;

import java.util.List;

/** The latest verifications, newest first. */
public record VerificationList(List<VerificationRun> items) {}
