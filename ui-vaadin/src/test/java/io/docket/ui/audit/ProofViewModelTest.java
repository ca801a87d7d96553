package io.docket.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.audit.VerificationRun;
import io.docket.api.audit.VerifyLog;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import org.junit.jupiter.api.Test;

class ProofViewModelTest {
    private final SampleBank bank = SampleBank.open();
    private final ProofViewModel model = new ProofViewModel(bank.as(SamplePeople.AUDITOR));

    @Test
    void the_verdict_is_that_of_the_desk_and_its_history_is_there() {
        assertThat(model.report().state()).isEqualTo("intact");
        assertThat(model.runs())
                .extracting(VerificationRun::state)
                .containsExactly("intact", "intact", "stopped", "broken");
        assertThat(model.running()).isFalse();
    }

    @Test
    void a_verification_that_was_asked_for_gets_on_until_it_is_done() {
        model.verify();
        assertThat(bank.desk().asked()).contains(new VerifyLog());
        assertThat(model.running()).isTrue();
        var first = ProofViewModel.done(model.runs().getFirst());
        assertThat(model.reload()).as("no other one has begun").isFalse();
        assertThat(ProofViewModel.done(model.runs().getFirst()))
                .isGreaterThan(first)
                .isLessThan(1);
        while (model.running()) {
            model.reload();
        }
        assertThat(ProofViewModel.done(model.runs().getFirst())).isEqualTo(1);
        model.verify();
        assertThat(model.reload()).isFalse();
        assertThat(model.runs()).hasSize(6);
    }
}
