package io.docket.ui.ticket.details;

import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.query.Proposal;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.TicketDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Proposals in words.
 *
 * @param words the text of a key
 */
record ProposalWords(Directory directory, UnaryOperator<String> words) {

    /** What is proposed, as short as a heading. */
    String title(Proposal proposal) {
        if (proposal.value() instanceof Triage triage) {
            var parts = parts(triage);
            return parts.isEmpty() ? words.apply("ticket.propose.triage") : String.join(" · ", parts);
        }
        return words.apply("ticket.propose." + proposal.task().code());
    }

    /** What the ticket has now in the fields that the proposal would change; empty where it would change none. */
    List<String> now(Proposal proposal, TicketDetails ticket) {
        if (!(proposal.value() instanceof Triage triage)) {
            return List.of();
        }
        var now = new ArrayList<String>();
        var group = ticket.group();
        if (triage.group() != null
                && group != null
                && !group.id().equals(triage.group().value())) {
            now.add(words.apply("ticket.field.group") + " " + group.name());
        }
        if (triage.priority() != null && triage.priority() != ticket.priority()) {
            now.add(words.apply("ticket.field.priority") + " "
                    + words.apply("priority." + ticket.priority().code()));
        }
        return now;
    }

    private List<String> parts(Triage triage) {
        var parts = new ArrayList<String>();
        if (triage.group() != null) {
            directory.groups().stream()
                    .filter(group -> group.id().equals(triage.group().value()))
                    .map(Named::name)
                    .forEach(name -> parts.add(words.apply("ticket.field.group") + " " + name));
        }
        if (triage.priority() != null) {
            parts.add(words.apply("ticket.field.priority") + " "
                    + words.apply("priority." + triage.priority().code()));
        }
        if (triage.tag() != null) {
            parts.add(words.apply("ticket.propose.tag") + " " + triage.tag());
        }
        return parts;
    }
}
