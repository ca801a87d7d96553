package io.docket.ui.ticket.details;

import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.query.Proposal;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.Person;
import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.AddedMessage;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.MessageAttachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is being written about a ticket: to its requester or to colleagues only, never both. */
final class ComposerViewModel {
    /** The steps that a reply can take with it. */
    static final List<TicketStatus> STATUSES =
            List.of(TicketStatus.PENDING, TicketStatus.OPEN, TicketStatus.HOLD, TicketStatus.SOLVED);

    private final TicketDetailsViewModel ticket;
    private final Directory directory;
    private final List<MessageAttachment> files = new ArrayList<>();
    private boolean note;
    private TicketStatus then = TicketStatus.PENDING;
    private @Nullable Proposal draft;

    ComposerViewModel(TicketDetailsViewModel ticket, Directory directory) {
        this.ticket = ticket;
        this.directory = directory;
    }

    boolean note() {
        return note;
    }

    void note(boolean note) {
        this.note = note;
    }

    /** The status that the next reply gives the ticket. */
    TicketStatus then() {
        return then;
    }

    void then(TicketStatus status) {
        then = status;
    }

    List<MessageAttachment> files() {
        return List.copyOf(files);
    }

    void attach(MessageAttachment file) {
        files.add(file);
    }

    void detach(MessageAttachment file) {
        files.remove(file);
    }

    /** The reply is being made of a proposal, which is decided when it is sent. */
    void basedOn(Proposal proposal) {
        draft = proposal;
        note = false;
    }

    /** Sends; refused with a {@link io.docket.api.problem.Refusal}, and then everything is still here. */
    void send(String text) {
        var attachments = files.stream().map(MessageAttachment::id).toList();
        if (note) {
            note(text, attachments);
        } else {
            reply(text, attachments);
        }
        files.clear();
        ticket.refresh();
    }

    private void note(String text, List<AttachmentId> attachments) {
        ticket.sending()
                .send(
                        new AddNote(ticket.ticket().id(), MessageId.next(), text, mentioned(text), attachments),
                        AddedMessage.class);
    }

    private void reply(String text, List<AttachmentId> attachments) {
        // Before the reply: once that is out, what was drafted for the moment before it counts as outdated.
        decide(text);
        List<TicketChange> changes =
                then == ticket.ticket().status() ? List.of() : List.of(new TicketChange.Status(then));
        ticket.sending()
                .send(
                        new Reply(ticket.ticket().id(), MessageId.next(), text, attachments, changes),
                        AddedMessage.class);
    }

    private void decide(String text) {
        if (draft != null && draft.value() instanceof ReplyDraft proposed) {
            try {
                ticket.sending().send(new AcceptProposal(ticket.ticket().id(), draft.id(), edited(proposed, text)));
            } catch (Refusal decidedBySomebodyElse) {
                // The reply is what counts; the proposal was not open any more.
            }
        }
        draft = null;
    }

    private static @Nullable ReplyDraft edited(ReplyDraft proposed, String text) {
        return proposed.body().text().strip().equals(text.strip())
                ? null
                : new ReplyDraft(new Personal(proposed.body().subject(), text));
    }

    /** Whom a note can call, by name. */
    List<String> colleagues() {
        return directory.agents().stream().map(Person::displayName).toList();
    }

    private Set<PersonId> mentioned(String text) {
        return text.contains("@") ? Mentions.in(text, directory.agents()) : Set.of();
    }
}
