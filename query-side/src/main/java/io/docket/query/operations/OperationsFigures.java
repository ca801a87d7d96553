package io.docket.query.operations;

import io.docket.query.projection.StandingProcessorTable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What monitoring raises an alarm by: both are zero as long as all is well. */
record OperationsFigures(StandingProcessorTable standing, JdbcClient sql) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("docket.processors.standing", () -> standing.list().size())
                .description("Processors of events that do not get on; /api/v1/ops/standing-processors says why")
                .register(registry);
        Gauge.builder("docket.dead.letters", this::putAside)
                .description("What read models and the search index could not take; /api/v1/ops/dead-letters says why")
                .register(registry);
    }

    private long putAside() {
        return sql.sql("select coalesce(sum(events), 0) from put_aside")
                .query(Long.class)
                .single();
    }
}
