package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.Credential;
import io.docket.api.eventlog.CompanionRow.Forgotten;
import io.docket.api.eventlog.CompanionRow.IdempotencyAnswer;
import io.docket.api.identity.ErasureId;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.personal.Personal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForgettingTest {
    @RegisterExtension
    private final EmptyLog log = new EmptyLog();

    private final PersonId ann = PersonId.next();
    private final AtomicInteger emptied = new AtomicInteger();

    /** As at every desk. */
    @BeforeEach
    void makeMasterKey() {
        log.node()
                .sql
                .sql("insert into master_key (number, fingerprint) values (1, 'x') on conflict do nothing")
                .update();
    }

    @Test
    void all_that_is_theirs_goes_with_the_key_and_nothing_of_others() {
        var sql = log.node().sql;
        sql.sql(
                        "insert into subject_key (subject, master, wrapped) values (?, 1, 'key'), (gen_random_uuid(), 1, 'key')")
                .param(ann.value())
                .update();
        var ben = PersonId.next();
        for (var person : List.of(ann, ben)) {
            append(
                    new Claim("email", person + "@example.net", person.value()),
                    new Claim("username", person.toString(), person.value()),
                    new Claim("administrator", person.toString(), person.value()),
                    new Credential(person.value(), "password", "hash", null),
                    new IdempotencyAnswer(person.toString(), "key", "request", "type", "\"answer\""));
        }
        append(new Forgotten(ann.value()));
        append(new Forgotten(ann.value()));
        assertThat(count("subject_key where subject = '" + ann + "' and wrapped is null and destroyed_at is not null"))
                .isOne();
        assertThat(count("subject_key where wrapped is not null")).isOne();
        assertThat(count("claim where owner = '" + ann + "'"))
                .as("who administers is no name")
                .isOne();
        assertThat(count("credential where owner = '" + ann + "'")).isZero();
        assertThat(count("idempotency_answer where scope = '" + ann + "'")).isZero();
        assertThat(count("claim where owner = '" + ben + "'")).isEqualTo(3);
        assertThat(count("credential") + count("idempotency_answer")).isEqualTo(2);
    }

    @Test
    void a_node_that_reads_nothing_hears_of_it() {
        try (var idle = new TestLog(log.database(), Duration.ofMinutes(1))) {
            idle.forgetting.remembers(emptied::incrementAndGet);
            await().until(() -> listeners() >= 2);
            emptied.set(0);
            append(new Forgotten(ann.value()));
            await().atMost(Duration.ofSeconds(5)).until(() -> emptied.get() == 1);
            assertThat(idle.keys.opening(ann)).isEmpty();
        }
    }

    @Test
    void a_node_that_was_not_there_hears_of_it_as_it_comes() {
        append(new Forgotten(ann.value()));
        try (var late = new TestLog(log.database(), Duration.ofMinutes(1))) {
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> late.keys.opening(ann).isEmpty());
        }
    }

    @Test
    void whoever_reads_the_log_forgets_before_they_read_on() {
        log.node().forgetting.remembers(emptied::incrementAndGet);
        log.node().store.publish(TestLog.event(GroupId.next(), 0));
        log.node().store.publish(forgotten());
        try (var stream = log.node().store.openStream(null)) {
            assertThat(stream.nextAvailable().getPayload()).isNotInstanceOf(PersonForgotten.class);
            assertThat(stream.nextAvailable().getPayload()).isInstanceOf(PersonForgotten.class);
            assertThat(emptied).hasValue(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private GenericDomainEventMessage<PersonForgotten> forgotten() {
        var event = new PersonForgotten(ann, ErasureId.next(), new Personal(PersonId.next(), "Asked for it"));
        return new GenericDomainEventMessage<>("Person", ann.toString(), 0, event);
    }

    private void append(CompanionRow... rows) {
        log.node().log.append(List.of(), List.of(rows));
    }

    private long count(String rows) {
        return log.node()
                .sql
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    private long listeners() {
        return count("pg_stat_activity where datname = current_database()"
                + " and (query like '%destroyed_at%' or query like '%max(global_index)%')");
    }
}
