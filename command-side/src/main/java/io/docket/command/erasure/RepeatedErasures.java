package io.docket.command.erasure;

import io.docket.api.eventlog.LogAccess;
import io.docket.api.id.Uuids;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Door;
import io.docket.api.seal.ErasureList;
import io.docket.command.messaging.Reactions;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Forgets once more who was forgotten, where the database was put back to before. Their keys are gone before anything
 * starts; nobody is let in until nothing else is left either.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RepeatedErasures implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedErasures.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final long MOST_LOOKS = Duration.ofMinutes(10).dividedBy(LOOK_AGAIN);

    /** Or where what was put back had only begun to forget them, or had begun again when it was ended. */
    private static final String KNOWN_AGAIN = """
            select exists (select from event where aggregate_id = :person and type = 'PersonRegistered')
                and not exists (select from event where aggregate_id = :person and type = 'PersonErased')
                and (not exists (select from event where aggregate_id = :person and type = 'PersonForgotten')
                    or exists (select from restoration where at > :listed))""";

    private static final String BEGUN =
            "select exists (select from event where aggregate_id = :person and type = 'PersonForgotten')";

    private static final String CLEARED =
            "select exists (select from event where aggregate_id = :person and type = 'PersonErased')";

    private final LogAccess log;
    private final Reactions reactions;
    private final Clearing clearing;
    private final Door door;
    private final List<ErasureList.Entry> again;

    RepeatedErasures(ErasureList list, LogAccess log, Reactions reactions, Clearing clearing, Door door) {
        this.log = log;
        this.reactions = reactions;
        this.clearing = clearing;
        this.door = door;
        again = list.entries().stream().filter(entry -> is(KNOWN_AGAIN, entry)).toList();
        if (!again.isEmpty()) {
            door.close();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        try {
            awaitEnd(again.stream()
                    .filter(entry -> is(BEGUN, entry) || forget(entry))
                    .toList());
        } finally {
            door.open();
        }
    }

    /** Whether that was possible: not of the last administrator, whose key is gone all the same. */
    private boolean forget(ErasureList.Entry entry) {
        LOG.warn(
                "Person {} was forgotten, and the database does not know it: they are forgotten again", entry.person());
        var id = entry.erasure();
        return reactions
                .send(
                        new ForgetPerson(entry.person(), id, entry.reason()),
                        Uuids.named(id.value(), "again"),
                        Actor.parse(entry.actor()))
                .isPresent();
    }

    /** A search engine that is away must not keep everybody out for good: PostgreSQL answers then. */
    private void awaitEnd(List<ErasureList.Entry> forgotten) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (forgotten.stream().allMatch(entry -> is(CLEARED, entry))) {
                return;
            }
            clearing.lookWhileClosed();
            Thread.sleep(LOOK_AGAIN);
        }
        LOG.error("Something may be left of who was forgotten. The desk opens all the same, and goes on to clear it");
    }

    private boolean is(String question, ErasureList.Entry entry) {
        return log.sql()
                .sql(question)
                .param("person", entry.person().toString())
                .param("listed", entry.at().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
