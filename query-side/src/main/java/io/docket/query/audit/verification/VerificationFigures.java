package io.docket.query.audit.verification;

import io.docket.api.eventlog.proof.ProofState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What monitoring raises an alarm by: both are zero as long as all is well. */
record VerificationFigures(VerificationTable table, ProofState proof) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("docket.log.broken", this::broken)
                .description("1 if the log is not what was written; /api/v1/audit/verification says from where on")
                .register(registry);
        Gauge.builder("docket.tree.standing", () -> proof.standstill().isPresent() ? 1 : 0)
                .description("1 if nothing more of the log is signed; /api/v1/audit/verification says why")
                .register(registry);
    }

    private long broken() {
        return VerificationQueries.verdict(table).filter(run -> run.state().equals("broken")).stream()
                .count();
    }
}
