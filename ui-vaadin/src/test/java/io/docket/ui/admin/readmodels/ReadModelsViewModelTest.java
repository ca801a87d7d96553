package io.docket.ui.admin.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.operations.ListStandingProcessors;
import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.RestoreProjection;
import io.docket.api.operations.StandingProcessor;
import io.docket.api.operations.StandingProcessorList;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.FindTicket;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.util.List;
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
    void what_is_set_aside_is_called_by_the_number_of_its_ticket_where_that_is_known() {
        var known = bank.as(SamplePeople.AGENT).ask(new FindTicket("48213"));
        var unknown = TicketId.of(model.deadLetters().getFirst().sequence());
        assertThat(model.number(known.id())).contains("48213");
        assertThat(model.number(unknown)).isEmpty();
    }

    @Test
    void what_stands_still_is_named_until_it_goes_on() {
        assertThat(model.standing()).extracting(StandingProcessor::processor).containsExactly("policy.track-sla");
        bank.desk().answering(ListStandingProcessors.class, (query, origin) -> new StandingProcessorList(List.of()));
        model.reload();
        assertThat(model.standing()).isEmpty();
    }

    @Test
    void what_stands_before_the_same_event_is_told_together() {
        var first = model.standing().getFirst();
        var other = standing("decision.people", first.position());
        var later = standing("policy.track-sla", first.position() + 1);
        bank.desk()
                .answering(
                        ListStandingProcessors.class,
                        (query, origin) -> new StandingProcessorList(List.of(later, other, first)));
        model.reload();
        assertThat(model.obstacles())
                .hasSize(2)
                .anySatisfy(waiting -> assertThat(waiting).containsExactlyInAnyOrder(first, other))
                .contains(List.of(later));
    }

    private StandingProcessor standing(String processor, long position) {
        var like = model.standing().getFirst();
        return new StandingProcessor(
                processor,
                null,
                position,
                like.type(),
                like.ticket(),
                like.since(),
                like.triedAt(),
                like.reason(),
                like.cause(),
                like.remedy());
    }

    @Test
    void a_rebuild_is_followed_until_it_is_done_and_troubles_nobody() {
        model.rebuild("projection.ticket-search");
        var last = -1.0;
        var done = done();
        while (done < 1) {
            assertThat(done).isGreaterThanOrEqualTo(last);
            assertThat(model.troubled()).isZero();
            last = done;
            model.reload();
            done = done();
        }
        assertThat(last).isNotNegative();
        assertThat(model.head()).isPositive();
    }

    @Test
    void one_goes_back_to_what_answered_before() {
        model.restore("projection.ticket-search");
        assertThat(bank.desk().asked()).contains(new RestoreProjection("projection.ticket-search"));
    }

    @Test
    void what_is_set_aside_is_counted() {
        assertThat(model.aside()).isEqualTo(4);
    }

    private double done() {
        return model.projections().stream()
                .mapToDouble(ReadModelsViewModel::done)
                .min()
                .orElseThrow();
    }
}
