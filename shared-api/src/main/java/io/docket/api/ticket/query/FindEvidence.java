package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;

/** Of which ticket somebody wants the evidence, and what those who stand in its history are called. */
public record FindEvidence(String ref) implements Query<EvidenceSubject> {

    @Override
    public Class<EvidenceSubject> answer() {
        return EvidenceSubject.class;
    }
}
