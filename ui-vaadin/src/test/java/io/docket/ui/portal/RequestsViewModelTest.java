package io.docket.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.query.ListQueue;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestsViewModelTest {
    private final SampleBank bank = SampleBank.open();

    @Test
    void what_needs_the_customers_answer_comes_first() {
        assertThat(model().groups().keySet())
                .containsExactly(RequestGroup.ANSWER, RequestGroup.PROGRESS, RequestGroup.SOLVED);
    }

    @Test
    void a_request_that_comes_in_waits_until_it_is_asked_for() {
        var model = model();
        var arrived = bank.tickets().arrive("A card for my daughter");

        model.hear();

        assertThat(model.news()).isOne();
        assertThat(shown(model)).doesNotContain(arrived);
        model.reload();
        assertThat(model.news()).isZero();
        assertThat(shown(model)).contains(arrived);
    }

    @Test
    void the_organisations_requests_are_another_view() {
        var model = model();

        model.view(QueueView.ORGANIZATION_REQUESTS);

        assertThat(model.shares()).isTrue();
        assertThat(bank.desk().asked().getLast())
                .isInstanceOfSatisfying(
                        ListQueue.class, asked -> assertThat(asked.view()).isEqualTo(QueueView.ORGANIZATION_REQUESTS));
    }

    @Test
    void words_keep_only_the_requests_that_have_them() {
        var model = model();

        model.search(" hotel ");

        assertThat(shown(model)).isNotEmpty().allSatisfy(row -> assertThat(row.subject())
                .contains("hotel"));
    }

    private static List<QueueRow> shown(RequestsViewModel model) {
        return model.groups().values().stream().flatMap(rows -> rows.stream()).toList();
    }

    private RequestsViewModel model() {
        return new RequestsViewModel(bank.as(SamplePeople.CUSTOMERS.getFirst()));
    }
}
