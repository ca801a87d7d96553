package io.docket.query.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatientCallersTest {
    private static final PersonId ANNA = PersonId.next();
    private static final Optional<Caller> CALLER =
            Optional.of(new Caller(ANNA, Set.of(Role.AGENT), Set.of(), null, false));

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void whoever_is_there_is_found_at_once() {
        assertThat(callers(1, true, Duration.ofSeconds(5)).caller(ANNA)).isEqualTo(CALLER);
        assertThat(looks).hasValue(1);
    }

    @Test
    void whoever_is_missing_is_nobody_unless_people_are_being_rebuilt() {
        assertThat(callers(Integer.MAX_VALUE, false, Duration.ofSeconds(5)).caller(ANNA))
                .isEmpty();
    }

    @Test
    void a_rebuild_that_has_just_ended_has_brought_everybody_back() {
        assertThat(callers(2, false, Duration.ofSeconds(5)).caller(ANNA)).isEqualTo(CALLER);
    }

    @Test
    void whoever_comes_back_by_a_rebuild_is_waited_for() {
        assertThat(callers(4, true, Duration.ofSeconds(5)).caller(ANNA)).isEqualTo(CALLER);
    }

    @Test
    void nobody_waits_for_ever() {
        var refusal = catchThrowableOfType(Refusal.class, () -> callers(Integer.MAX_VALUE, true, Duration.ofMillis(1))
                .caller(ANNA));
        assertThat(refusal.violation().code()).isEqualTo(ProblemCode.NOT_YET_VISIBLE);
    }

    /** @param look from which on they are there */
    private PatientCallers callers(int look, boolean rebuilding, Duration patience) {
        return new PatientCallers(
                person -> looks.incrementAndGet() < look ? Optional.empty() : CALLER, names -> rebuilding, patience);
    }
}
