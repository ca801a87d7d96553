package io.docket.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.gateway.Answer;
import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.ConfirmErasure;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Door;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.seal.ErasureList;
import io.docket.command.messaging.Reactions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(60)
class RepeatedErasuresTest {
    private final MigratedDatabase database = MigratedDatabase.create();
    private final Door door = new Door();
    private final PersonId ann = PersonId.next();
    private final List<Object> sent = new ArrayList<>();
    private boolean refuses;
    private boolean closedMeanwhile;

    @TempDir
    private Path folder;

    @Test
    void whom_the_database_knows_again_is_forgotten_behind_a_closed_door() throws Exception {
        var entry = listed();
        happened("PersonRegistered", 0);
        run();
        assertThat(sent).containsExactly(new ForgetPerson(ann, entry.erasure(), entry.reason()));
        assertThat(closedMeanwhile).isTrue();
        assertThat(door.isClosed()).isFalse();
    }

    @Test
    void who_is_forgotten_there_too_or_never_came_there_is_left_alone() throws Exception {
        listed();
        run();
        happened("PersonRegistered", 0);
        happened("PersonForgotten", 1);
        run();
        assertThat(sent).isEmpty();
    }

    @Test
    void nobody_waits_for_what_is_refused() throws Exception {
        listed();
        happened("PersonRegistered", 0);
        refuses = true;
        run();
        assertThat(sent).hasSize(1);
        assertThat(door.isClosed()).isFalse();
    }

    @Test
    void who_had_only_begun_to_be_forgotten_in_what_was_put_back_is_waited_for() throws Exception {
        var entry = listed();
        happened("PersonRegistered", 0);
        happened("PersonForgotten", 1);
        new OpenErasures(database.sql()).add(new OpenErasure(entry.erasure(), ann, 2));
        JdbcClient.create(database.ownerSource())
                .sql("insert into restoration (events) values (2)")
                .update();
        run();
        assertThat(sent).containsExactly(new ConfirmErasure(ann, entry.erasure()));
        assertThat(closedMeanwhile).isTrue();
        assertThat(door.isClosed()).isFalse();
    }

    private void run() throws Exception {
        var reactions = new Recording();
        var later = LocalTime.now().plusHours(12);
        var clearing = new Clearing(
                new OpenErasures(database.sql()),
                erasure -> {},
                new RequesterTickets(database::sql),
                List.of(),
                reactions,
                new ErasureSettings(later, later.plusHours(1)),
                Clock.systemUTC());
        new RepeatedErasures(new ErasureList(folder), database::sql, reactions, clearing, door)
                .run(new DefaultApplicationArguments());
    }

    private ErasureList.Entry listed() {
        var by = Actor.agent(PersonId.next()).toString();
        var entry = new ErasureList.Entry(ErasureId.next(), ann, Instant.EPOCH, by, "Asked for it");
        new ErasureList(folder).add(entry);
        assertThat(new ErasureList(folder).entries()).containsExactly(entry);
        return entry;
    }

    private void happened(String type, long sequence) {
        database.sql()
                .sql("""
                        insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type,
                            revision, happened_micros, recorded_micros, payload, metadata)
                        values (?, gen_random_uuid(), 'Person', ?, ?, ?, '1', 0, 0, '{}', '{}')""")
                .params(sequence + 1, ann.toString(), sequence, type)
                .update();
    }

    private final class Recording implements Reactions {
        @Override
        public Optional<Answer<Object>> send(Object command, EventMessage<?> cause, String name, Actor actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Answer<Object>> send(Object command, UUID id, Actor actor) {
            sent.add(command);
            closedMeanwhile = door.isClosed();
            if (refuses) {
                return Optional.empty();
            }
            if (command instanceof ForgetPerson) {
                happened("PersonForgotten", 1);
            }
            happened("PersonErased", 2);
            return Optional.of(new Answer<>(command, 2, false));
        }
    }
}
