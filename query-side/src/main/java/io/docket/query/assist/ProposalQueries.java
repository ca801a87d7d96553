package io.docket.query.assist;

import io.docket.api.assist.query.FindOpenProposals;
import io.docket.api.assist.query.ListProposals;
import io.docket.api.assist.query.OpenProposals;
import io.docket.api.assist.query.Proposal;
import io.docket.api.assist.query.ProposalPage;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.ticket.query.Named;
import io.docket.query.security.VisibleTickets;
import io.docket.query.ticket.state.Names;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what was proposed about tickets. */
final class ProposalQueries {
    private final ProposalTable table;
    private final VisibleTickets tickets;
    private final Names names;

    ProposalQueries(ProposalTable table, VisibleTickets tickets, Names names) {
        this.table = table;
        this.tickets = tickets;
        this.names = names;
    }

    @QueryHandler
    ProposalPage list(ListProposals query, Caller caller) {
        var rows = table.of(tickets.id(query.ref(), caller));
        var people = names.names(rows.stream()
                .map(ProposalRow::decidedBy)
                .filter(Objects::nonNull)
                .map(PersonId::value)
                .distinct()
                .toList());
        return new ProposalPage(rows.stream().map(row -> named(row, people)).toList());
    }

    @QueryHandler
    OpenProposals open(FindOpenProposals query) {
        return new OpenProposals(table.of(query.tickets()).stream()
                .filter(row -> row.proposal().waits())
                .map(ProposalRow::ticket)
                .collect(Collectors.toSet()));
    }

    private static Proposal named(ProposalRow row, Map<UUID, Names.Name> people) {
        var proposal = row.proposal();
        return new Proposal(
                proposal.id(),
                proposal.task(),
                proposal.value(),
                proposal.confidence(),
                proposal.model(),
                proposal.sources(),
                proposal.state(),
                proposal.madeAt(),
                proposal.reason(),
                who(row.decidedBy(), people),
                proposal.decidedAt());
    }

    private static @Nullable Named who(@Nullable PersonId person, Map<UUID, Names.Name> people) {
        if (person == null) {
            return null;
        }
        var name = people.get(person.value());
        return new Named(person.value(), name == null ? person.toString() : name.name());
    }
}
