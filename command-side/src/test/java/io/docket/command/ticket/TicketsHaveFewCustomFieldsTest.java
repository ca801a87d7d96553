package io.docket.command.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.problem.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketsHaveFewCustomFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 100, false",
        "100, 100, false",
        "99, 101, true",
        "100, 101, true",
        "120, 120, false",
        "120, 119, false"
    })
    void a_hundred_are_enough_and_what_has_more_grows_no_further(int before, int after, boolean refused) {
        var rule = new TicketsHaveFewCustomFields(before, after);
        assertThat(rule.isViolated()).isEqualTo(refused);
        assertThat(rule.violation().code()).isEqualTo(ProblemCode.INVALID_REQUEST);
    }
}
