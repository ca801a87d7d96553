package io.docket.query.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.query.AccountHistory;
import io.docket.api.identity.query.Activity;
import io.docket.api.identity.query.ListAccountHistory;
import io.docket.api.identity.query.ListActivityOf;
import io.docket.api.identity.query.ListTicketsOf;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.query.narrative.NameBook;
import io.docket.query.narrative.Narrator;
import io.docket.query.ticket.details.TicketReferences;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PersonalDataQueriesTest {
    private static final PersonId ANN = PersonId.next();
    private static final PersonId BOSS = PersonId.next();
    private static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");
    private static final Caller SELF = caller(ANN, Role.CUSTOMER);
    private static final Caller ADMIN = caller(BOSS, Role.ADMIN);

    private static PersonalDataQueries queries;

    @BeforeAll
    static void create() {
        var sql = MigratedDatabase.create().sql();
        for (var person : Map.of(ANN, "Ann Miller", BOSS, "Bo Boss").entrySet()) {
            sql.sql("insert into name_history (subject, position, name) values (?, 1, ?)")
                    .params(person.getKey().value(), person.getValue())
                    .update();
        }
        var history = new PersonHistory(new AnnsLog(), new Narrator(new NameBook(sql)), new TicketReferences(sql));
        queries = new PersonalDataQueries(sql, history);
    }

    @Test
    void nobody_but_they_and_administrators_have_it() {
        for (var other : List.of(caller(PersonId.next(), Role.CUSTOMER), caller(PersonId.next(), Role.AGENT))) {
            refused(() -> queries.handle(new ListTicketsOf(ANN, 0, 10), other));
            refused(() -> queries.handle(new ListAccountHistory(ANN), other));
            refused(() -> queries.handle(new ListActivityOf(ANN, 0, 10), other));
        }
        for (var reader : List.of(SELF, ADMIN)) {
            assertThat(queries.handle(new ListTicketsOf(ANN, 0, 10), reader).numbers())
                    .isEmpty();
            assertThat(queries.handle(new ListAccountHistory(ANN), reader).changes())
                    .hasSize(2);
            assertThat(queries.handle(new ListActivityOf(ANN, 0, 10), reader).deeds())
                    .hasSize(2);
        }
    }

    @Test
    void customers_are_not_told_which_of_the_desks_people_did_it() {
        assertThat(queries.handle(new ListAccountHistory(ANN), SELF).changes())
                .extracting(AccountHistory.Change::text)
                .first()
                .isEqualTo("The desk deactivated Ann Miller.");
        assertThat(queries.handle(new ListAccountHistory(ANN), ADMIN).changes())
                .extracting(AccountHistory.Change::text)
                .first()
                .isEqualTo("Bo Boss deactivated Ann Miller.");
    }

    @Test
    void an_address_is_told_only_where_nobody_else_had_it() {
        assertThat(queries.handle(new ListAccountHistory(ANN), ADMIN).changes())
                .extracting(AccountHistory.Change::client)
                .containsExactly(null, "10.0.0.2");
    }

    @Test
    void what_they_did_comes_in_order_page_by_page_on_whatever_side_of_the_desk() {
        var first = queries.handle(new ListActivityOf(ANN, 0, 1), SELF);
        assertThat(first.deeds()).extracting(Activity.Deed::position).containsExactly(11L);
        var rest = queries.handle(new ListActivityOf(ANN, 11, 5), SELF);
        assertThat(rest.deeds()).extracting(Activity.Deed::client).containsExactly("10.0.0.4");
    }

    private static void refused(ThrowingCallable question) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(question)
                .satisfies(refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.NOT_FOUND));
    }

    private static Caller caller(PersonId person, Role role) {
        return new Caller(person, Set.of(role), Set.of(), null, false);
    }

    /** Somebody deactivated her; she set a password; and she did something as an agent, and before as a customer. */
    private static final class AnnsLog implements LogReader {
        private static final Logged AS_CUSTOMER = event(11, Actor.customer(ANN), "10.0.0.3");
        private static final Logged AS_AGENT = event(12, Actor.agent(ANN), "10.0.0.4");

        @Override
        public List<Logged> ofPerson(PersonId person) {
            return List.of(
                    logged(2, new PersonDeactivated(ANN), Actor.agent(BOSS), "10.0.0.1"), password(3, "10.0.0.2"));
        }

        @Override
        public List<Logged> find(Filter filter, long after, int limit) {
            return Stream.of(AS_CUSTOMER, AS_AGENT)
                    .filter(event -> filter.actors().contains(event.metadata().get(MetadataKeys.ACTOR)))
                    .filter(event -> event.position() > after)
                    .limit(limit)
                    .toList();
        }

        @Override
        public long head() {
            return 12;
        }

        @Override
        public List<Logged> read(long after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Logged> ofTicket(TicketId ticket, long after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Logged> findLatest(Filter filter, long before, int limit) {
            throw new UnsupportedOperationException();
        }

        private static Logged password(long position, String client) {
            return logged(position, new PasswordChanged(ANN), Actor.SYSTEM, client);
        }

        private static Logged event(long position, Actor actor, String client) {
            return logged(position, new PasswordChanged(ANN), actor, client);
        }

        private static Logged logged(long position, Object event, Actor actor, String client) {
            return new Logged(
                    position,
                    "Person",
                    ANN.toString(),
                    position,
                    event.getClass().getSimpleName(),
                    "1",
                    AT,
                    AT,
                    null,
                    event,
                    Map.of("person", ANN.toString()),
                    Map.of(MetadataKeys.ACTOR, actor.toString(), MetadataKeys.CLIENT, client));
        }
    }
}
