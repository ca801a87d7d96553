package io.docket.query.audit.verification;

import io.docket.api.audit.FindVerification;
import io.docket.api.audit.ListVerifications;
import io.docket.api.audit.VerificationList;
import io.docket.api.audit.VerificationReport;
import io.docket.api.audit.VerificationRun;
import io.docket.api.eventlog.proof.ProofState;
import io.docket.api.proof.SignedHead;
import java.util.Base64;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;

/** Answers whether the log is as it was written. */
final class VerificationQueries {

    private final VerificationTable table;
    private final ProofState proof;

    VerificationQueries(VerificationTable table, ProofState proof) {
        this.table = table;
        this.proof = proof;
    }

    @QueryHandler
    VerificationReport find(FindVerification query) {
        var verdict = verdict(table);
        var head = proof.lastHead();
        return new VerificationReport(
                table.running()
                        .map(VerificationRun::state)
                        .or(() -> verdict.map(VerificationRun::state))
                        .orElse("unknown"),
                verdict.map(VerificationRun::from).orElse(0L),
                verdict.map(VerificationRun::position).orElse(0L),
                head.map(signed -> signed.head().size()).orElse(null),
                head.map(VerificationQueries::root).orElse(null),
                head.map(signed -> signed.head().at()).orElse(null),
                head.map(SignedHead::keyId).orElse(null),
                verdict.map(VerificationRun::firstBad).orElse(null),
                verdict.map(VerificationRun::endedAt).orElse(null),
                proof.standstill()
                        .map(standing -> new VerificationReport.Standstill(standing.reason(), standing.since()))
                        .orElse(null));
    }

    @QueryHandler
    VerificationList list(ListVerifications query) {
        return new VerificationList(table.latest(query.limit()));
    }

    /** What was found wrong with the whole log stays so, until the whole log is found right. */
    static Optional<VerificationRun> verdict(VerificationTable table) {
        return table.lastOfWhole().filter(run -> run.state().equals("broken")).or(table::lastVerdict);
    }

    private static String root(SignedHead signed) {
        return Base64.getEncoder().encodeToString(signed.head().root().bytes());
    }
}
