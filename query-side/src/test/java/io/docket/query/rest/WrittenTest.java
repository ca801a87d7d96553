package io.docket.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void what_is_there_is_answered() {
        assertThat(Written.orNotYet(() -> "it")).isEqualTo("it");
    }

    @Test
    void what_is_not_there_comes_later() {
        assertThat(codeOf(Refusal.notFound("message"))).isEqualTo(ProblemCode.NOT_YET_VISIBLE);
    }

    @Test
    void other_refusals_stay() {
        assertThat(codeOf(new Refusal(ProblemCode.BUSY, "Later."))).isEqualTo(ProblemCode.BUSY);
    }

    private static ProblemCode codeOf(Refusal refused) {
        try {
            Written.orNotYet(() -> {
                throw refused;
            });
        } catch (Refusal told) {
            return told.violation().code();
        }
        throw new AssertionError("It was answered");
    }
}
