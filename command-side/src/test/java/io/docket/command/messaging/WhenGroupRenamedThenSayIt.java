package io.docket.command.messaging;

import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.metadata.Actor;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Renames once more with an exclamation mark, notes it in a table, and fails as often as it is told to. */
@ProcessingGroup(PolicyNames.TRACK_SLA)
class WhenGroupRenamedThenSayIt {
    static final AtomicInteger FAILURES = new AtomicInteger();
    static final AtomicInteger RUNS = new AtomicInteger();

    private final Reactions reactions;
    private final JdbcClient sql;

    WhenGroupRenamedThenSayIt(Reactions reactions, JdbcClient sql) {
        this.reactions = reactions;
        this.sql = sql;
    }

    @EventHandler
    void on(GroupRenamed event, EventMessage<GroupRenamed> message) {
        if (event.to().endsWith("!")) {
            return;
        }
        RUNS.incrementAndGet();
        sql.sql("insert into said (what) values (?)").param(event.to()).update();
        reactions.send(new TestGroup.Rename(event.group(), event.to() + "!"), message, "say", Actor.ASSISTANT);
        if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("after the command");
        }
    }
}
