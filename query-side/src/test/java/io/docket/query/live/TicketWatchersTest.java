package io.docket.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.query.projection.Change;
import io.docket.query.projection.Progress;
import io.docket.query.ticket.details.TicketReferences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketWatchersTest {

    private static final String DETAILS = "details";
    private static final String QUEUE = "queue";

    private final PersonId requester = PersonId.next();
    private final PersonId agent = PersonId.next();
    private final PersonId stranger = PersonId.next();
    private final TicketId ticket = TicketId.next();
    private final Map<String, Long> reached = new HashMap<>();
    private final Map<PersonId, Role> roles = new HashMap<>();
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private final List<TicketChanged> byRequester = new ArrayList<>();
    private final List<TicketChanged> byAgent = new ArrayList<>();
    private final List<TicketChanged> byStranger = new ArrayList<>();
    private TicketWatchers watchers;

    @BeforeEach
    void letThemWatch() {
        var sql = MigratedDatabase.create().sql();
        sql.sql("insert into ticket_details values (?, 1, 1, ?, null, '{}')")
                .params(ticket.value(), requester.value())
                .update();
        roles.putAll(Map.of(requester, Role.CUSTOMER, agent, Role.AGENT, stranger, Role.CUSTOMER));
        watchers = new TicketWatchers(
                new PendingNews(Set.of(DETAILS, QUEUE), progress(), () -> now),
                person -> Optional.ofNullable(roles.get(person))
                        .map(role -> new Caller(person, Set.of(role), Set.of(), null, false)),
                new TicketReferences(sql),
                Runnable::run);
        watchers.watch(Origin.of(requester, "web"), byRequester::add);
        watchers.watch(Origin.of(agent, "web"), byAgent::add);
        watchers.watch(Origin.of(stranger, "web"), byStranger::add);
    }

    @Test
    void a_change_is_told_once_to_those_who_see_the_ticket_when_every_read_model_shows_it() {
        moved(DETAILS, 7, false);
        assertThat(byAgent).isEmpty();
        moved(QUEUE, 7, false);
        assertThat(byAgent).containsExactly(new TicketChanged(ticket, 7));
        assertThat(byRequester).containsExactly(new TicketChanged(ticket, 7));
        assertThat(byStranger).isEmpty();
        watchers.quiet();
        assertThat(byAgent).hasSize(1);
    }

    @Test
    void customers_do_not_even_hear_that_there_is_a_note() {
        moved(DETAILS, 7, true);
        moved(QUEUE, 7, true);
        assertThat(byAgent).hasSize(1);
        assertThat(byRequester).isEmpty();
    }

    @Test
    void a_read_model_that_stands_still_holds_nothing_back_for_long() {
        moved(DETAILS, 7, false);
        now = now.plusSeconds(2);
        watchers.quiet();
        assertThat(byAgent).hasSize(1);
    }

    @Test
    void what_no_screen_reads_is_not_told() {
        moved("search", 7, false);
        reached.putAll(Map.of(DETAILS, 7L, QUEUE, 7L));
        watchers.quiet();
        assertThat(byAgent).isEmpty();
    }

    @Test
    void whoever_was_deactivated_or_has_closed_hears_nothing_more() {
        roles.remove(requester);
        var heard = new ArrayList<TicketChanged>();
        watchers.watch(Origin.of(agent, "web"), heard::add).close();
        moved(DETAILS, 7, false);
        moved(QUEUE, 7, false);
        assertThat(byRequester).isEmpty();
        assertThat(heard).isEmpty();
        assertThat(byAgent).hasSize(1);
    }

    @Test
    void a_listener_that_fails_keeps_the_others_from_nothing() {
        watchers.watch(Origin.of(agent, "web"), changed -> {
            throw new IllegalStateException("closed");
        });
        var last = new ArrayList<TicketChanged>();
        watchers.watch(Origin.of(agent, "web"), last::add);
        moved(DETAILS, 7, false);
        moved(QUEUE, 7, false);
        assertThat(last).hasSize(1);
    }

    @Test
    void nobody_watches_before_signing_in() {
        assertThatThrownBy(() -> watchers.watch(Origin.anonymous("web", null), byStranger::add))
                .isInstanceOf(Refusal.class);
    }

    private void moved(String readModel, long position, boolean internal) {
        reached.put(readModel, position);
        var tickets = Set.of(ticket);
        watchers.changed(new Change(readModel, position, tickets, internal ? tickets : Set.of()));
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public long reached(String readModel) {
                return reached.getOrDefault(readModel, 0L);
            }

            @Override
            public void await(String readModel, long position) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
