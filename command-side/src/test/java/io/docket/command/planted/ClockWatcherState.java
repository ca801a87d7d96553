package io.docket.command.planted;

import java.time.Instant;

/** Would be another state at each replay. */
public record ClockWatcherState(Instant at) {

    static ClockWatcherState now() {
        return new ClockWatcherState(Instant.now());
    }
}
