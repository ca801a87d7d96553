package io.docket.command.messaging;

import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.metadata.Actor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Renames once more with an exclamation mark, notes it in a table, and fails as often as it is told to for a name: by
 * name, since it may still be at work on what an earlier test did.
 */
@ProcessingGroup(PolicyNames.TRACK_SLA)
class WhenGroupRenamedThenSayIt {
    static final Map<String, Integer> FAILURES = new ConcurrentHashMap<>();
    static final Map<String, Integer> RUNS = new ConcurrentHashMap<>();

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
        var run = RUNS.merge(event.to(), 1, Integer::sum);
        sql.sql("insert into said (what) values (?)").param(event.to()).update();
        reactions.send(new TestGroup.Rename(event.group(), event.to() + "!"), message, "say", Actor.ASSISTANT);
        if (run <= FAILURES.getOrDefault(event.to(), 0)) {
            throw new IllegalStateException("after the command");
        }
    }
}
