package io.docket.ui.admin.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import org.junit.jupiter.api.Test;

class ReadModelsViewModelTest {
    private final SampleBank bank = SampleBank.open();
    private final ReadModelsViewModel model = new ReadModelsViewModel(bank.as(SamplePeople.ADMIN));

    @Test
    void all_is_well_when_every_read_model_has_reached_the_head() {
        assertThat(model.troubled()).isZero();
        assertThat(model.projections()).extracting(ProjectionStatus::name).isSorted();
    }

    @Test
    void what_is_set_aside_is_tried_again_or_done_without() {
        var first = model.deadLetters().getFirst();
        var second = model.deadLetters().getLast();
        assertThat(model.retry(first).left()).isEqualTo(3);
        assertThat(model.deadLetters()).containsExactly(first, second);
        assertThat(model.retry(second).left()).isZero();
        assertThat(model.deadLetters()).containsExactly(first);
        assertThat(model.discard(first, "A test ticket.").left()).isZero();
        assertThat(model.deadLetters()).isEmpty();
        assertThat(bank.desk().asked())
                .contains(
                        new RetryDeadLetters(second.readModel(), second.sequence()),
                        new DiscardDeadLetters(first.readModel(), first.sequence(), "A test ticket."));
    }

    @Test
    void a_rebuilt_read_model_is_behind_until_it_has_caught_up() {
        model.rebuild("projection.ticket-search");
        assertThat(model.troubled()).isOne();

        while (model.troubled() > 0) {
            model.reload();
        }

        assertThat(model.head()).isPositive();
    }
}
