package io.docket.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.Person;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RequestViewModelTest {
    private final SampleBank bank = SampleBank.open();

    @Test
    void an_answer_is_sent_once_and_with_its_files() {
        var model = model();
        model.attach(model.keep("card.png", InputStream.nullInputStream()));

        var number = model.reply(" It worked. ");

        assertThat(number).isEqualTo(model.ticket().number());
        assertThat(model.attachments()).isEmpty();
        assertThat(bank.desk().asked())
                .filteredOn(Reply.class::isInstance)
                .singleElement()
                .satisfies(sent -> {
                    assertThat(((Reply) sent).body()).isEqualTo("It worked.");
                    assertThat(((Reply) sent).attachments()).hasSize(1);
                });
    }

    @Test
    void the_steps_say_that_the_customer_is_asked() {
        var model = model();
        bank.as(SamplePeople.AGENT)
                .send(new ChangeTicket(
                        model.ticket().id(), List.of(new TicketChange.Status(TicketStatus.PENDING)), null));

        model.reload();

        assertThat(model.steps())
                .extracting(RequestViewModel.Step::code)
                .contains("asked")
                .doesNotContain("answered");
        assertThat(model.steps().getLast().done()).isFalse();
    }

    @Test
    void whoever_has_it_stands_after_the_answer_of_somebody_else() {
        var model = model();
        var answerer = model.messages().stream()
                .map(Message::author)
                .filter(author -> author.kind().equals("agent"))
                .reduce((first, second) -> second)
                .orElseThrow();

        assign(model, new PersonId(Objects.requireNonNull(answerer.id())));
        assertThat(codes(model)).containsExactly("received", "answered", "solved");

        assign(model, SamplePeople.AGENTS.getLast().id());
        assertThat(codes(model)).containsExactly("received", "answered", "with", "solved");
    }

    @Test
    void nothing_after_the_current_step_is_done() {
        var steps = model().steps();

        assertThat(steps.stream().filter(RequestViewModel.Step::current)).hasSize(1);
        assertThat(steps.stream().dropWhile(step -> !step.current()).skip(1)).noneMatch(RequestViewModel.Step::done);
    }

    @Test
    void the_customers_own_messages_are_known_as_theirs() {
        var model = model();

        assertThat(model.own(model.messages().getFirst())).isTrue();
    }

    @Test
    void a_request_is_answered_by_whoever_asked_and_only_followed_by_colleagues() {
        assertThat(model().answerable()).isTrue();
        assertThat(model(SamplePeople.CUSTOMERS.get(1)).answerable()).isFalse();
    }

    private void assign(RequestViewModel model, PersonId agent) {
        bank.as(SamplePeople.AGENT)
                .send(new ChangeTicket(model.ticket().id(), List.of(new TicketChange.Assign(agent)), null));
        model.reload();
    }

    private static List<String> codes(RequestViewModel model) {
        return model.steps().stream().map(RequestViewModel.Step::code).toList();
    }

    private RequestViewModel model() {
        return model(SamplePeople.CUSTOMERS.getFirst());
    }

    private RequestViewModel model(Person reader) {
        var elif = SamplePeople.CUSTOMERS.getFirst();
        var row = bank.tickets().view(QueueView.MY_REQUESTS, elif).getFirst();
        return new RequestViewModel(bank.as(reader), new NotedFiles(bank), reader.id(), String.valueOf(row.number()));
    }
}
