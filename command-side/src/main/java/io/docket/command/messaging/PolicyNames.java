package io.docket.command.messaging;

import java.util.List;
import java.util.stream.Stream;

/** Names of the command side's own processors: what decisions look up, reactions, and sagas. */
public final class PolicyNames {
    /** Kept from the log's beginning, like read models. */
    public static final String DECISION_PEOPLE = "decision.people";

    public static final String DECISION_DEADLINES = "decision.deadlines";
    public static final String DECISION_WARNINGS = "decision.warnings";
    public static final String DECISION_MAIL = "decision.mail";
    public static final String DECISION_PROPOSAL_REQUESTS = "decision.proposal-requests";
    public static final String DECISION_TICKET_MEMORY = "decision.ticket-memory";
    public static final String DECISION_ERASURES = "decision.erasures";
    public static final String DECISION_UPLOADS = "decision.uploads";

    /** From today on: nobody reacts to what happened before. */
    public static final String TRACK_SLA = "policy.track-sla";

    public static final String APPLY_TRIAGE = "policy.apply-triage";
    public static final String ENRICH_TICKETS = "saga.enrich-tickets";

    static final List<String> DECISIONS = List.of(
            DECISION_PEOPLE,
            DECISION_DEADLINES,
            DECISION_WARNINGS,
            DECISION_MAIL,
            DECISION_PROPOSAL_REQUESTS,
            DECISION_TICKET_MEMORY,
            DECISION_ERASURES,
            DECISION_UPLOADS);

    /** What begins with today, unlike all else. */
    static final List<String> REACTIONS = List.of(TRACK_SLA, APPLY_TRIAGE, ENRICH_TICKETS);

    /** All of them. */
    public static List<String> all() {
        return Stream.concat(DECISIONS.stream(), REACTIONS.stream()).toList();
    }

    private PolicyNames() {}
}
