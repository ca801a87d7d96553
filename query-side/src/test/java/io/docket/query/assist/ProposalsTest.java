package io.docket.query.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.Source;
import io.docket.api.assist.event.ProposalAccepted;
import io.docket.api.assist.event.ProposalEdited;
import io.docket.api.assist.event.ProposalFailed;
import io.docket.api.assist.event.ProposalMade;
import io.docket.api.assist.event.ProposalRejected;
import io.docket.api.assist.event.ProposalRequested;
import io.docket.api.assist.event.ProposalSkipped;
import io.docket.api.assist.event.ProposalSuperseded;
import io.docket.api.assist.event.ProposalWentStale;
import io.docket.api.assist.query.FindOpenProposals;
import io.docket.api.assist.query.ListProposals;
import io.docket.api.assist.query.Proposal;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TextsErased;
import io.docket.query.projection.KeptTables;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.SampleNames;
import io.docket.query.ticket.state.CurrentNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

class ProposalsTest {
    private static final Instant ASKED = SampleDesk.NOW;
    private static final TicketId TICKET = TicketId.next();
    private static final PersonId ELIF = PersonId.next();
    private static final Triage CARDS = new Triage(SampleDesk.CARDS, Priority.HIGH, "card");
    private static final Triage BILLING = new Triage(SampleDesk.BILLING, Priority.LOW, null);
    private static final List<Source> SOURCES = List.of(new Source("ticket", "7", 0.9));

    private static MigratedDatabase database;
    private static ProposalProjection projection;
    private static ProposalQueries queries;

    private final ProposalId proposal = new ProposalId(UUID.randomUUID());
    private final List<Recorded> events = new ArrayList<>();

    @BeforeAll
    static void create() {
        database = MigratedDatabase.create();
        SampleNames.write(database.sql());
        var table = new ProposalTable(new NamedParameterJdbcTemplate(database.source()), JsonMapper.shared());
        projection = new ProposalProjection(table);
        queries = new ProposalQueries(
                table,
                (ref, caller) -> {
                    if (!caller.equals(SampleDesk.AGENT)) {
                        throw Refusal.notFound("ticket");
                    }
                    return TicketId.of(ref);
                },
                new CurrentNames(database.sql()));
    }

    @BeforeEach
    void begin_with_a_request() {
        KeptTables.empty(database.sql(), projection);
        happened(new ProposalRequested(TICKET, proposal, AssistTask.TRIAGE, UUID.randomUUID()), Actor.SYSTEM);
    }

    @Test
    void what_was_asked_for_is_a_proposal_without_a_value() {
        assertThat(only())
                .isEqualTo(new Proposal(
                        proposal, AssistTask.TRIAGE, null, null, null, List.of(), "requested", null, null, null, null));
    }

    @Test
    void what_was_proposed_stands_with_its_confidence_model_and_sources() {
        made();
        assertThat(only())
                .isEqualTo(new Proposal(
                        proposal,
                        AssistTask.TRIAGE,
                        CARDS,
                        0.8,
                        "local 1",
                        SOURCES,
                        "proposed",
                        at(2),
                        null,
                        null,
                        null));
    }

    @Test
    void what_somebody_took_over_stands_with_their_name_and_the_time() {
        made();
        happened(new ProposalAccepted(TICKET, proposal, CARDS), Actor.agent(SampleDesk.GRACE));
        var accepted = only();
        assertThat(accepted.state()).isEqualTo("accepted");
        assertThat(accepted.decidedAt()).isEqualTo(at(3));
        assertThat(accepted.decidedBy()).isNotNull();
        assertThat(accepted.decidedBy().name()).isEqualTo("Grace Okafor");
        assertThat(accepted.confidence()).isEqualTo(0.8);
    }

    @Test
    void what_was_edited_stands_as_it_was_edited() {
        made();
        happened(new ProposalEdited(TICKET, proposal, BILLING, 0.5), Actor.agent(SampleDesk.HENRY));
        assertThat(only().state()).isEqualTo("edited");
        assertThat(only().value()).isEqualTo(BILLING);
        assertThat(only().model()).isEqualTo("local 1");
    }

    @Test
    void what_was_rejected_stands_with_the_reason_and_what_it_proposed() {
        made();
        happened(
                new ProposalRejected(TICKET, proposal, new Personal(ELIF, "Wrong group")),
                Actor.agent(SampleDesk.GRACE));
        assertThat(only().state()).isEqualTo("rejected");
        assertThat(only().reason()).isEqualTo("Wrong group");
        assertThat(only().value()).isEqualTo(CARDS);
    }

    @Test
    void of_what_people_wrote_nothing_is_left_once_the_texts_are_erased() {
        happened(
                new ProposalMade(
                        TICKET, proposal, new ReplyDraft(new Personal(ELIF, "Dear Elif")), "local 1", 0.8, SOURCES, 12),
                Actor.ASSISTANT);
        happened(
                new ProposalRejected(TICKET, proposal, new Personal(ELIF, "Elif will not like it")),
                Actor.agent(SampleDesk.GRACE));
        var skipped = new ProposalId(UUID.randomUUID());
        happened(new ProposalRequested(TICKET, skipped, AssistTask.TRIAGE, UUID.randomUUID()), Actor.SYSTEM);
        happened(new ProposalSkipped(TICKET, skipped, "Nothing alike."), Actor.ASSISTANT);
        happened(new TextsErased(TICKET), Actor.SYSTEM);
        assertThat(list().getLast().reason()).isEqualTo(Personal.ERASED);
        assertThat(list().getLast().value()).isEqualTo(new ReplyDraft(new Personal(ELIF, Personal.ERASED)));
        assertThat(list().getFirst().reason())
                .as("which the desk said, and no person")
                .isEqualTo("Nothing alike.");
    }

    @Test
    void what_came_to_nothing_says_why() {
        happened(new ProposalSkipped(TICKET, proposal, "Nothing alike."), Actor.ASSISTANT);
        assertThat(only()).extracting(Proposal::state, Proposal::reason).containsExactly("skipped", "Nothing alike.");
        assertThat(only().madeAt()).isNotNull();
        var other = new ProposalId(UUID.randomUUID());
        happened(new ProposalRequested(TICKET, other, AssistTask.REPLY, UUID.randomUUID()), Actor.SYSTEM);
        happened(new ProposalFailed(TICKET, other, "No answer."), Actor.ASSISTANT);
        assertThat(list().getFirst())
                .extracting(Proposal::state, Proposal::reason)
                .containsExactly("failed", "No answer.");
    }

    @Test
    void what_is_out_of_date_says_so_and_keeps_what_it_proposed() {
        made();
        happened(new ProposalWentStale(TICKET, proposal), Actor.SYSTEM);
        assertThat(only()).extracting(Proposal::state, Proposal::value).containsExactly("stale", CARDS);
        happened(new ProposalSuperseded(TICKET, proposal, new ProposalId(UUID.randomUUID())), Actor.SYSTEM);
        assertThat(only().state()).isEqualTo("superseded");
    }

    @Test
    void the_newest_comes_first_and_other_tickets_are_left_out() {
        var later = new ProposalId(UUID.randomUUID());
        happened(new ProposalRequested(TICKET, later, AssistTask.REPLY, UUID.randomUUID()), Actor.SYSTEM);
        happened(
                new ProposalRequested(
                        TicketId.next(), new ProposalId(UUID.randomUUID()), AssistTask.REPLY, UUID.randomUUID()),
                Actor.SYSTEM);
        made();
        assertThat(list()).extracting(Proposal::id).containsExactly(later, proposal);
    }

    @Test
    void told_again_from_the_beginning_it_is_the_same() {
        made();
        happened(new ProposalAccepted(TICKET, proposal, CARDS), Actor.agent(SampleDesk.GRACE));
        var before = list();
        projection.write(events);
        assertThat(list()).isEqualTo(before);
        KeptTables.empty(database.sql(), projection);
        assertThat(list()).isEmpty();
        projection.write(events);
        assertThat(list()).isEqualTo(before);
    }

    @Test
    void what_nobody_asked_for_is_left_out() {
        happened(new ProposalWentStale(TICKET, new ProposalId(UUID.randomUUID())), Actor.SYSTEM);
        assertThat(list()).hasSize(1);
    }

    @Test
    void proposals_are_for_those_who_see_the_ticket() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queries.list(new ListProposals(TICKET.toString()), SampleDesk.STRANGER));
    }

    @Test
    void a_ticket_stands_out_while_something_proposed_about_it_waits() {
        assertThat(open()).isEmpty();
        made();
        assertThat(open()).containsExactly(TICKET);
        happened(new ProposalAccepted(TICKET, proposal, CARDS), Actor.agent(SampleDesk.GRACE));
        assertThat(open()).isEmpty();
    }

    @Test
    void what_is_hardly_sure_or_only_to_be_read_waits_for_nobody() {
        happened(new ProposalMade(TICKET, proposal, CARDS, "local 1", 0.39, SOURCES, 12), Actor.ASSISTANT);
        var other = new ProposalId(UUID.randomUUID());
        happened(new ProposalRequested(TICKET, other, AssistTask.SIMILAR, UUID.randomUUID()), Actor.SYSTEM);
        happened(new ProposalMade(TICKET, other, new Similar(List.of()), "local 1", 0.9, SOURCES, 12), Actor.ASSISTANT);
        assertThat(open()).isEmpty();
    }

    private static Set<TicketId> open() {
        return queries.open(new FindOpenProposals(List.of(TICKET, TicketId.next())))
                .tickets();
    }

    private void made() {
        happened(new ProposalMade(TICKET, proposal, CARDS, "local 1", 0.8, SOURCES, 12), Actor.ASSISTANT);
    }

    private Proposal only() {
        assertThat(list()).hasSize(1);
        return list().getFirst();
    }

    private static List<Proposal> list() {
        return queries.list(new ListProposals(TICKET.toString()), SampleDesk.AGENT)
                .items();
    }

    private void happened(AboutTicket event, Actor actor) {
        var position = events.size() + 1;
        var recorded =
                new Recorded(event, position, at(position), at(position), Map.of(MetadataKeys.ACTOR, actor.toString()));
        events.add(recorded);
        projection.write(List.of(recorded));
    }

    private static Instant at(long position) {
        return ASKED.plusSeconds(position);
    }
}
