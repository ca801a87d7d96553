package io.docket.api.eventlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time of the database, which all nodes share, whatever their own clocks say. It is looked up once a minute; in
 * between, and while the database is away, it goes on as the machine's time does that nobody can set.
 */
final class DatabaseClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private record Look(Instant time, long nanos) {}

    private final Supplier<Instant> database;
    private final LongSupplier nanoTime;
    private volatile @Nullable Look last;

    /** @param nanoTime a clock that only goes forward, in nanoseconds */
    DatabaseClock(Supplier<Instant> database, LongSupplier nanoTime) {
        this.database = database;
        this.nanoTime = nanoTime;
    }

    @Override
    public Instant instant() {
        var look = look();
        return look.time().plusNanos(nanoTime.getAsLong() - look.nanos());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Only its instants are of use");
    }

    private Look look() {
        var known = last;
        long now = nanoTime.getAsLong();
        if (known == null || now - known.nanos() > FRESH) {
            known = lookAgain(known);
            last = known;
        }
        return known;
    }

    private Look lookAgain(@Nullable Look known) {
        try {
            var time = database.get();
            return new Look(time, nanoTime.getAsLong());
        } catch (RuntimeException away) {
            if (known == null) {
                throw away;
            }
            LOG.debug("The database does not tell its time", away);
            return known;
        }
    }
}
