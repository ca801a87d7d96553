package io.docket.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.identity.PersonId;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.query.rest.FirstAnswers.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstAnswerTableTest {
    private static final PersonId ANNA = PersonId.next();
    private static final String PATCH = "PATCH /api/v1/tickets/1";

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private volatile Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final FirstAnswerTable answers = new FirstAnswerTable(sql, () -> now);

    @Test
    void the_first_answer_stays() {
        var first = answer(7, "{\"version\":2}");
        assertThat(answers.keep(ANNA, "k", PATCH, first)).isEqualTo(first);
        assertThat(answers.keep(ANNA, "k", PATCH, answer(7, "{\"version\":3}"))).isEqualTo(first);
    }

    @Test
    void another_write_is_answered_for_itself() {
        answers.keep(ANNA, "k", PATCH, answer(7, "a"));
        assertThat(answers.keep(PersonId.next(), "k", PATCH, answer(7, "b")).body())
                .isEqualTo("b");
        assertThat(answers.keep(ANNA, "other", PATCH, answer(7, "c")).body()).isEqualTo("c");
        assertThat(answers.keep(ANNA, "k", "POST /api/v1/tickets", answer(7, "d"))
                        .body())
                .isEqualTo("d");
        assertThat(answers.keep(ANNA, "k", PATCH, answer(8, "e")).body())
                .as("done anew, after the key was forgotten")
                .isEqualTo("e");
    }

    @Test
    void of_many_at_once_all_get_the_same() {
        var kept = IntStream.range(0, 40)
                .parallel()
                .mapToObj(body -> answers.keep(ANNA, "k", PATCH, answer(7, "answer " + body)))
                .distinct();
        assertThat(kept).hasSize(1);
    }

    @Test
    void an_answer_is_kept_for_a_day_and_no_longer() {
        answers.keep(ANNA, "k", PATCH, answer(7, "a"));
        now = now.plus(Duration.ofHours(24)).minusSeconds(1);
        answers.keep(ANNA, "later", PATCH, answer(8, "b"));
        answers.forgetOld();
        assertThat(keys()).isEqualTo(2);
        now = now.plusSeconds(2);
        answers.keep(ANNA, "later", PATCH, answer(8, "b"));
        assertThat(keys()).as("nobody who writes has to wait for it").isEqualTo(2);
        answers.forgetOld();
        assertThat(keys()).isEqualTo(1);
    }

    @Test
    void what_nobody_may_ask_for_goes_by_itself() {
        answers.keep(ANNA, "k", PATCH, answer(7, "a"));
        now = now.plus(Duration.ofHours(25));
        try (var housekeeping = new AnswerHousekeeping(answers, Duration.ofMillis(20))) {
            await().untilAsserted(() ->
                    assertThat(keys()).as("kept, beside " + housekeeping).isZero());
        }
    }

    @Test
    void what_was_answered_until_somebody_was_forgotten_goes_and_does_not_come_again() {
        var remains = new AnswerRemains(answers);
        answers.keep(ANNA, "before", PATCH, answer(7, "a"));
        answers.keep(ANNA, "after", PATCH, answer(9, "b"));
        assertThat(remains.isRidOf(8)).isTrue();
        assertThat(keys()).isEqualTo(1);
        assertThat(answers.keep(ANNA, "late", PATCH, answer(8, "c")).body())
                .as("whoever waits for an answer gets it")
                .isEqualTo("c");
        assertThat(remains.isRidOf(3)).isTrue();
        assertThat(answers.keep(ANNA, "later", PATCH, answer(8, "d")).body()).isEqualTo("d");
        assertThat(keys()).isEqualTo(1);
    }

    @Test
    void an_answer_that_was_on_its_way_then_goes_with_the_files() {
        var remains = new AnswerRemains(answers);
        answers.keep(ANNA, "on its way", PATCH, answer(7, "a"));
        sql.sql("update first_answer_forgotten set position = 7").update();
        remains.purge();
        assertThat(keys()).isZero();
    }

    private int keys() {
        return sql.sql("select count(*) from first_answer").query(Integer.class).single();
    }

    private static Given answer(long position, String body) {
        return new Given(200, position, null, "\"2\"", body);
    }
}
