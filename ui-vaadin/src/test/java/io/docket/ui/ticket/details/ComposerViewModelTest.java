package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.AGENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.query.Proposal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.MessageAttachment;
import org.junit.jupiter.api.Test;

class ComposerViewModelTest {
    private final TicketBench bench = new TicketBench();
    private final TicketDetailsViewModel ticket = bench.ticket(AGENT);
    private final ComposerViewModel model = bench.composer(AGENT, ticket);

    @Test
    void a_reply_takes_its_status_with_it() {
        model.send("Thank you, Elif.");

        assertThat(bench.last(Reply.class).changes()).containsExactly(new TicketChange.Status(TicketStatus.PENDING));
        assertThat(ticket.ticket().status()).isEqualTo(TicketStatus.PENDING);
        assertThat(ticket.shown().messages().getLast().body()).isEqualTo("Thank you, Elif.");
    }

    @Test
    void a_status_that_the_ticket_has_already_is_not_sent() {
        model.then(ticket.ticket().status());

        model.send("One more thing.");

        assertThat(bench.last(Reply.class).changes()).isEmpty();
    }

    @Test
    void a_note_goes_to_colleagues_and_changes_nothing() {
        var status = ticket.ticket().status();
        model.note(true);

        model.send("Mind the limit, @Inês Carvalho and @Nobody.");

        assertThat(bench.last(AddNote.class).mentions())
                .containsExactly(AGENTS.get(3).id());
        assertThat(ticket.ticket().status()).isEqualTo(status);
        assertThat(bench.bank.desk().asked()).noneMatch(Reply.class::isInstance);
    }

    @Test
    void what_could_not_be_sent_keeps_its_files() {
        var file = new MessageAttachment(AttachmentId.next(), "form.pdf", 8, "application/pdf");
        model.attach(file);
        bench.bank.desk().answering(Reply.class, (reply, origin) -> {
            throw new Refusal(ProblemCode.BUSY, "Too much at once.");
        });

        assertThatThrownBy(() -> model.send("See the form.")).isInstanceOf(Refusal.class);
        assertThat(model.files()).containsExactly(file);
    }

    @Test
    void files_go_with_the_message_once() {
        var file = new MessageAttachment(AttachmentId.next(), "form.pdf", 8, "application/pdf");
        bench.desk(AGENT)
                .send(new RegisterAttachment(ticket.ticket().id(), file.id(), file.name(), 8, file.type(), ""));
        model.attach(file);

        model.send("See the form.");

        assertThat(bench.last(Reply.class).attachments()).containsExactly(file.id());
        assertThat(model.files()).isEmpty();
    }

    @Test
    void a_proposed_reply_that_was_changed_is_told_as_edited() {
        model.basedOn(draft());

        model.send("Hello Elif, it works again.");

        assertThat(bench.last(AcceptProposal.class).edited())
                .isInstanceOfSatisfying(
                        ReplyDraft.class,
                        edited -> assertThat(edited.body().text()).isEqualTo("Hello Elif, it works again."));
    }

    @Test
    void a_proposed_reply_that_was_sent_as_it_was_is_told_as_accepted() {
        var draft = draft();
        model.basedOn(draft);

        model.send(((ReplyDraft) draft.value()).body().text());

        assertThat(bench.last(AcceptProposal.class).edited()).isNull();
    }

    @Test
    void a_reply_is_out_even_where_its_proposal_was_decided_by_somebody_else() {
        model.basedOn(draft());
        bench.bank.desk().answering(AcceptProposal.class, (accept, origin) -> {
            throw new Refusal(ProblemCode.PROPOSAL_NOT_OPEN, "It was rejected already.");
        });

        model.send("Hello Elif.");

        assertThat(ticket.shown().messages().getLast().body()).isEqualTo("Hello Elif.");
    }

    private Proposal draft() {
        return ticket.shown().proposals().stream()
                .filter(proposal ->
                        proposal.task() == AssistTask.REPLY && proposal.state().equals("proposed"))
                .findFirst()
                .orElseThrow();
    }
}
