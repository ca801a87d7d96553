package io.docket.command.assist.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.docket.command.assist.local.Calibration.Trial;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void untried_scores_are_an_even_chance() {
        assertThat(Calibration.from(List.of()).probability(0.9)).isEqualTo(0.5);
    }

    @Test
    void a_score_stands_for_the_share_that_was_right() {
        var trials = new ArrayList<Trial>();
        for (var i = 0; i < 1000; i++) {
            trials.add(new Trial(0.3 + i * 1e-6, i % 4 == 0));
            trials.add(new Trial(0.8 + i * 1e-6, i % 10 != 0));
        }
        var calibration = Calibration.from(trials);
        assertThat(calibration.probability(0.3005)).isEqualTo(0.25, within(0.05));
        assertThat(calibration.probability(0.8005)).isEqualTo(0.9, within(0.05));
    }

    @Test
    void a_higher_score_is_never_less_probable() {
        var trials = new ArrayList<Trial>();
        for (var i = 0; i < 200; i++) {
            trials.add(new Trial((i * 37 % 200) / 200.0, i * 31 % 7 < 3));
        }
        var calibration = Calibration.from(trials);
        for (var score = 0.0; score < 1; score += 0.01) {
            assertThat(calibration.probability(score + 0.01)).isGreaterThanOrEqualTo(calibration.probability(score));
        }
    }
}
