package io.docket.command.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that a test moves. Begins now, for what else in a test tells the time by another clock. */
final class MovableClock extends Clock {
    /** As exact as rows keep it, so that a time that has come is not rounded into the future. */
    private Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
