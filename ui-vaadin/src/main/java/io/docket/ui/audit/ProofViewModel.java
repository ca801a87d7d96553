package io.docket.ui.audit;

import io.docket.api.audit.FindVerification;
import io.docket.api.audit.ListVerifications;
import io.docket.api.audit.VerificationReport;
import io.docket.api.audit.VerificationRun;
import io.docket.api.audit.VerifyLog;
import io.docket.ui.gateway.DeskClient;
import java.util.List;

/** Whether the log is as it was written, and how that is known. */
final class ProofViewModel {
    private static final int SHOWN = 50;

    private final DeskClient desk;
    private VerificationReport report;
    private List<VerificationRun> runs;

    ProofViewModel(DeskClient desk) {
        this.desk = desk;
        report = desk.ask(new FindVerification());
        runs = desk.ask(new ListVerifications(SHOWN)).items();
    }

    /** @return whether a run has begun that was not known */
    boolean reload() {
        var known = runs.stream().map(VerificationRun::id).toList();
        report = desk.ask(new FindVerification());
        runs = desk.ask(new ListVerifications(SHOWN)).items();
        return !known.equals(runs.stream().map(VerificationRun::id).toList());
    }

    VerificationReport report() {
        return report;
    }

    List<VerificationRun> runs() {
        return runs;
    }

    boolean running() {
        return runs.stream().anyMatch(run -> run.state().equals("running"));
    }

    void verify() {
        desk.ask(new VerifyLog());
        reload();
    }

    /** How much of a run is done, from 0 to 1. */
    static double done(VerificationRun run) {
        long all = run.head() - run.from();
        return all == 0 ? 1 : Math.clamp((double) (run.position() - run.from()) / all, 0, 1);
    }
}
