package io.docket.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupRetired;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.personal.Personal;
import io.docket.api.scratch.MigratedDatabase;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RememberedDecisionsTest {

    private static final PersonId ANNA = PersonId.next();
    private static final GroupId CARDS = GroupId.next();
    private static final LongSupplier UP_TO_DATE = () -> 0;

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final PeopleProjection projection = new PeopleProjection(sql);
    private final AtomicLong nanos = new AtomicLong();
    private final Decisions decisions = new RememberedDecisions(
            new ProjectedDecisions(new PeopleTable(sql), UP_TO_DATE, UP_TO_DATE, stream -> false), nanos::get);

    @Test
    void who_was_not_known_is_known_at_once() {
        assertThat(decisions.caller(ANNA)).isEmpty();
        register();
        assertThat(decisions.caller(ANNA)).isPresent();
        assertThat(decisions.person(ANNA)).isPresent();
        assertThat(decisions.personByEmail("anna@example.com")).isPresent();
        assertThat(decisions.administrators()).isOne();
    }

    @Test
    void what_was_awaited_counts_at_once() {
        register();
        projection.on(new GroupCreated(CARDS, "Cards"));
        assertThat(decisions.caller(ANNA)).isPresent();
        assertThat(decisions.group(CARDS).orElseThrow().active()).isTrue();
        projection.on(new PersonDeactivated(ANNA));
        projection.on(new GroupRetired(CARDS));
        decisions.await(2);
        assertThat(decisions.caller(ANNA)).isEmpty();
        assertThat(decisions.person(ANNA).orElseThrow().active()).isFalse();
        assertThat(decisions.group(CARDS).orElseThrow().active()).isFalse();
    }

    @Test
    void what_changed_elsewhere_counts_after_a_moment() {
        register();
        assertThat(decisions.caller(ANNA)).isPresent();
        sql.sql("update decision_person set active = false").update();
        nanos.addAndGet(RememberedDecisions.MOMENT.toNanos());
        assertThat(decisions.caller(ANNA)).isEmpty();
    }

    @Test
    void it_asks_once_for_many_commands() {
        register();
        assertThat(decisions.caller(ANNA)).isPresent();
        sql.sql("delete from decision_person").update();
        assertThat(decisions.caller(ANNA)).isPresent();
    }

    private void register() {
        projection.on(new PersonRegistered(
                ANNA,
                new Personal(ANNA, "Anna"),
                new Personal(ANNA, "anna@example.com"),
                null,
                Set.of(Role.ADMIN),
                Set.of(),
                null));
    }
}
