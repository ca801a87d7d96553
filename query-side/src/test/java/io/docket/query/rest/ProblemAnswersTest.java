package io.docket.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAnswersTest {
    private final ProblemAnswers answers = new ProblemAnswers();

    @Test
    void a_client_that_hung_up_is_no_fault_of_the_desk(CapturedOutput output) {
        assertThat(answers.other(new ClientAbortException(new IOException("Broken pipe"))))
                .as("nobody is there to be answered")
                .isNull();
        assertThat(output).doesNotContain("ERROR").doesNotContain("\tat ");
    }

    @Test
    void a_fault_of_the_desk_is_logged_and_told_without_its_insides(CapturedOutput output) {
        var answer = Objects.requireNonNull(answers.other(new IllegalStateException("the cellar is flooded")));
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("cellar");
        assertThat(output).contains("ERROR", "the cellar is flooded");
    }
}
