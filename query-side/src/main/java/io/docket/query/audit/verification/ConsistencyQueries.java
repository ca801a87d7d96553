package io.docket.query.audit.verification;

import io.docket.api.audit.FindConsistency;
import io.docket.api.audit.LogConsistency;
import io.docket.api.audit.LogHead;
import io.docket.api.eventlog.proof.ProofState;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.proof.SignedHead;
import java.util.Base64;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;

/** Shows that the log only grew. Whether that is so is for whoever asked to verify, with a head that they kept. */
final class ConsistencyQueries {

    private final ProofState proof;

    ConsistencyQueries(ProofState proof) {
        this.proof = proof;
    }

    @QueryHandler
    LogConsistency find(FindConsistency query) {
        var first = signed(proof.head(query.first()));
        var second = signed(query.second() == null ? proof.lastHead() : proof.head(query.second()));
        var growth = proof.growth(first.head(), second.head());
        var base64 = Base64.getEncoder();
        return new LogConsistency(
                LogHead.of(first),
                LogHead.of(second),
                growth.path().stream()
                        .map(hash -> base64.encodeToString(hash.bytes()))
                        .toList());
    }

    private static SignedHead signed(Optional<SignedHead> head) {
        return head.orElseThrow(
                () -> new Refusal(ProblemCode.NOT_FOUND, "No head of the log of that size was signed."));
    }
}
