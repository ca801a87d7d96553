package io.docket.command.sla;

import io.docket.command.messaging.PolicyNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Until when the clocks know everything that happened. A reply that they do not know yet, because a crash came between,
 * must not count as missing: nothing is due before they do.
 */
final class SlaProgress implements Supplier<Instant> {
    /** An event is older than its place in the log by as long as its commit took. */
    private static final Duration COMMIT = Duration.ofSeconds(1);

    private final JdbcClient sql;
    private final LongSupplier head;
    private final Clock clock;
    private long awaited;
    private Instant awaitedAt = Instant.MIN;
    private Instant known = Instant.EPOCH;

    /** @param head of the log */
    SlaProgress(JdbcClient sql, LongSupplier head, Clock clock) {
        this.sql = sql;
        this.head = head;
        this.clock = clock;
    }

    @Override
    public synchronized Instant get() {
        if (awaitedAt.equals(Instant.MIN)) {
            await();
        }
        if (position() >= awaited) {
            known = awaitedAt.minus(COMMIT);
            await();
        }
        return known;
    }

    private void await() {
        awaitedAt = clock.instant();
        awaited = head.getAsLong();
    }

    /** By the tokens of all nodes; they lag by seconds at most, and by nothing that matters here. */
    private long position() {
        return sql.sql("""
                select coalesce(min(coalesce(cast(convert_from(token, 'UTF8')::jsonb ->> 'globalIndex' as bigint), 0)), -1)
                from token_entry where processor_name = ?""").param(PolicyNames.TRACK_SLA).query(Long.class).single();
    }
}
