package io.docket.ui.admin.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.operations.ProjectionStatus;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import org.junit.jupiter.api.Test;

class ReadModelsViewModelTest {
    private final ReadModelsViewModel model =
            new ReadModelsViewModel(SampleBank.open().as(SamplePeople.ADMIN));

    @Test
    void all_is_well_when_every_read_model_has_reached_the_head() {
        assertThat(model.troubled()).isZero();
        assertThat(model.projections()).extracting(ProjectionStatus::name).isSorted();
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
