package io.docket.command.erasure;

import io.docket.api.eventlog.LogAccess;
import io.docket.api.id.Uuids;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.metadata.Actor;
import io.docket.api.seal.ErasureList;
import io.docket.command.messaging.Reactions;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Forgets once more who was forgotten, where the database was put back to before: before the desk opens, and after everything
 * that follows the log has begun to. Their keys are gone by then.
 */
final class RepeatedErasures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedErasures.class);

    /** Just before the web server. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final long MOST_LOOKS = Duration.ofMinutes(10).dividedBy(LOOK_AGAIN);

    private static final String KNOWN = """
            select exists (select from event where aggregate_id = ? and type = 'PersonRegistered')
                and not exists (select from event where aggregate_id = ? and type = 'PersonForgotten')""";

    private final ErasureList list;
    private final LogAccess log;
    private final Reactions reactions;
    private final Clearing clearing;
    private volatile boolean running;

    RepeatedErasures(ErasureList list, LogAccess log, Reactions reactions, Clearing clearing) {
        this.list = list;
        this.log = log;
        this.reactions = reactions;
        this.clearing = clearing;
    }

    @Override
    public void start() {
        running = true;
        var again = list.entries().stream().filter(this::isKnownAgain).toList();
        if (!again.isEmpty()) {
            again.forEach(this::forget);
            awaitEnd(again);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private boolean isKnownAgain(ErasureList.Entry entry) {
        var person = entry.person().toString();
        return log.sql().sql(KNOWN).params(person, person).query(Boolean.class).single();
    }

    private void forget(ErasureList.Entry entry) {
        LOG.warn(
                "Person {} was forgotten, and the database does not know of it: they are forgotten again",
                entry.person());
        var id = entry.erasure();
        reactions.send(
                new ForgetPerson(entry.person(), id, entry.reason()),
                Uuids.named(id.value(), "again"),
                Actor.parse(entry.actor()));
    }

    /** Nobody is to see what was forgotten; but a search engine that is away must not keep everybody out for good. */
    private void awaitEnd(List<ErasureList.Entry> again) {
        for (int look = 0; look < MOST_LOOKS && running; look++) {
            clearing.look();
            if (again.stream().allMatch(this::isErased)) {
                return;
            }
            sleep();
        }
        LOG.error("The desk opens, though something may be left of who was forgotten: it goes on to clear that");
    }

    private boolean isErased(ErasureList.Entry entry) {
        return log.sql()
                .sql("select exists (select from event where aggregate_id = ? and type = 'PersonErased')")
                .param(entry.person().toString())
                .query(Boolean.class)
                .single();
    }

    private void sleep() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
