package io.docket.command.sla;

import java.time.Instant;
import java.util.List;

/** Rows of clocks that something is to be said of, each at its time and once. */
interface DueClocks {

    /** What is to be said by now, the oldest first. */
    List<DueClock> due(Instant now, int limit);

    /** It was said. Nothing happens where the clock was set anew in the meantime. */
    void lift(DueClock said);
}
