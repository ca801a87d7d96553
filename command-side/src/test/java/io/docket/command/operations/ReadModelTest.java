package io.docket.command.operations;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.api.operations.event.DeadLettersDiscarded;
import io.docket.api.operations.event.DeadLettersRetried;
import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadModelTest {
    private static final String QUEUE = "projection.ticket-queue";
    private static final String TICKET = "0199a1e0-0000-7000-8000-000000000001";

    private static final Caller ADMIN = new Caller(PersonId.next(), Set.of(Role.ADMIN), Set.of(), null, false);

    private final FixtureConfiguration<ReadModel> readModel =
            new AggregateTestFixture<>(ReadModel.class).registerInjectableResource(ADMIN);

    @Test
    void it_stands_in_the_log_who_had_events_written_after_all() {
        readModel
                .givenNoPriorActivity()
                .when(new RetryDeadLetters(QUEUE, TICKET))
                .expectEvents(new DeadLettersRetried(QUEUE, TICKET));
        readModel
                .given(new DeadLettersRetried(QUEUE, TICKET))
                .when(new RetryDeadLetters(QUEUE, TICKET))
                .expectEvents(new DeadLettersRetried(QUEUE, TICKET));
    }

    @Test
    void it_stands_in_the_log_why_events_were_given_up() {
        readModel
                .given(new DeadLettersRetried(QUEUE, TICKET))
                .when(new DiscardDeadLetters(QUEUE, TICKET, " A test ticket. "))
                .expectEvents(new DeadLettersDiscarded(QUEUE, TICKET, new Personal(ADMIN.id(), "A test ticket.")));
    }

    @Test
    void nothing_is_decided_about_what_has_no_name() {
        readModel
                .givenNoPriorActivity()
                .when(new RetryDeadLetters(QUEUE, "<script>"))
                .expectException(Refusal.class)
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\0", "${501}"})
    void nobody_gives_events_up_without_a_reason(String reason) {
        readModel
                .givenNoPriorActivity()
                .when(new DiscardDeadLetters(QUEUE, TICKET, reason.equals("${501}") ? "a".repeat(501) : reason))
                .expectException(Refusal.class)
                .expectNoEvents();
    }
}
