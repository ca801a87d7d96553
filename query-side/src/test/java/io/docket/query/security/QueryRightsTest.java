package io.docket.query.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.docket.api.audit.ListLog;
import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.notification.MarkNotificationsRead;
import io.docket.api.operations.ListProjections;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.query.projection.Progress;
import io.docket.query.projection.ProjectionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRightsTest {

    private static final PersonId SOMEBODY = PersonId.next();
    private final List<String> awaited = new ArrayList<>();

    @Test
    void every_query_is_in_the_table() {
        var queries = new ClassFileImporter()
                .importPackages("io.docket.api").stream()
                        // One that a test of the messages made up for itself has no rights.
                        .filter(type ->
                                type.isAssignableTo(Query.class) && type.isTopLevelClass() && !type.isInterface())
                        .map(type -> type.reflect())
                        .collect(Collectors.toSet());
        assertThat(queries).isNotEmpty();
        assertThat(QueryRights.all().keySet()).isEqualTo(queries);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, true, true, false, false, false",
        "AGENT, true, true, true, false, false",
        "SUPERVISOR, true, true, true, false, false",
        "ANALYST, true, false, false, false, false",
        "AUDITOR, true, true, true, true, false",
        "ADMIN, true, true, true, true, true"
    })
    void each_role_asks_what_it_may(
            Role role, boolean ticket, boolean messages, boolean timeline, boolean log, boolean projections) {
        assertThat(may(role, new FindTicket("1"))).isEqualTo(ticket);
        assertThat(may(role, new ListMessages("1", null, 1))).isEqualTo(messages);
        assertThat(may(role, new ListTimeline("1", null, 1))).isEqualTo(timeline);
        assertThat(may(role, new ListLog(0, false, null, List.of(), null, null, 1)))
                .isEqualTo(log);
        assertThat(may(role, new ListProjections())).isEqualTo(projections);
    }

    @Test
    void nobody_asks_without_a_role_or_before_signing_in() {
        var query = new FindTicket("1");
        assertThat(refusal(query, Map.of(), Optional.empty()).code()).isEqualTo(ProblemCode.UNAUTHENTICATED);
        assertThat(refusal(query, asked(0), Optional.empty()).code()).isEqualTo(ProblemCode.UNAUTHENTICATED);
        assertThat(refusal(query, asked(0), Optional.of(caller(Set.of()))).code())
                .isEqualTo(ProblemCode.FORBIDDEN);
    }

    @Test
    void an_answer_waits_for_every_read_model_that_it_is_made_of() throws Exception {
        ask(new FindTicket("1"), asked(7), Optional.of(caller(Set.of(Role.AGENT))));
        assertThat(awaited)
                .containsExactlyInAnyOrder(ProjectionNames.TICKET_DETAILS + " 7", ProjectionNames.PEOPLE + " 7");
    }

    @Test
    void an_answer_for_whatever_there_is_waits_for_nothing() throws Exception {
        ask(new FindTicket("1"), asked(0), Optional.of(caller(Set.of(Role.AGENT))));
        assertThat(awaited).isEmpty();
    }

    @Test
    void whoever_waits_holds_no_connection_that_the_read_model_needs() throws Exception {
        assertThat(taken(new MarkNotificationsRead(1)))
                .containsExactly(ProjectionNames.NOTIFICATIONS + " 7", "transaction", "answer");
    }

    @Test
    void a_question_needs_no_transaction() throws Exception {
        assertThat(taken(new FindTicket("1"))).doesNotContain("transaction").endsWith("answer");
    }

    /** The steps to an answer. */
    private List<String> taken(Query<?> query) throws Exception {
        var bus = SimpleQueryBus.builder().build();
        SecurityQueryConfiguration.guard(
                bus, new QueryGate(person -> Optional.of(caller(Set.of(Role.ADMIN))), progress()), () -> {
                    awaited.add("transaction");
                    return NoTransactionManager.INSTANCE.startTransaction();
                });
        var message = new GenericQueryMessage<>(query, "ask", ResponseTypes.instanceOf(Boolean.class));
        bus.subscribe("ask", Boolean.class, asked -> awaited.add("answer"));
        bus.query(message.withMetaData(MetaData.from(asked(7)))).get();
        return awaited;
    }

    private boolean may(Role role, Query<?> query) {
        try {
            ask(query, asked(0), Optional.of(caller(Set.of(role))));
            return true;
        } catch (Exception e) {
            assertThat(((RuleViolation)
                                    ((QueryExecutionException) e).getDetails().orElseThrow())
                            .code())
                    .isEqualTo(ProblemCode.FORBIDDEN);
            return false;
        }
    }

    private RuleViolation refusal(Query<?> query, Map<String, Object> metadata, Optional<Caller> caller) {
        var violations = new ArrayList<RuleViolation>();
        assertThatThrownBy(() -> ask(query, metadata, caller))
                .isInstanceOfSatisfying(
                        QueryExecutionException.class,
                        refused -> violations.add(
                                refused.<RuleViolation>getDetails().orElseThrow()));
        return violations.getFirst();
    }

    private void ask(Query<?> query, Map<String, Object> metadata, Optional<Caller> caller) throws Exception {
        var message = new GenericQueryMessage<>(query, ResponseTypes.instanceOf(query.answer()))
                .withMetaData(MetaData.from(metadata));
        var unit = DefaultUnitOfWork.startAndGet(message);
        try {
            var answered = new QueryGate(person -> caller, progress()).handle(unit, () -> "answer");
            assertThat(answered).isEqualTo("answer");
            var given = new CallerOfQuery();
            assertThat(given.matches(message)).isTrue();
            assertThat(given.resolveParameterValue(message)).isEqualTo(caller.orElseThrow());
        } finally {
            unit.rollback();
        }
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public long reached(String readModel) {
                return 0;
            }

            @Override
            public void await(String readModel, long position) {
                awaited.add(readModel + " " + position);
            }
        };
    }

    private static Map<String, Object> asked(long minPosition) {
        return Map.of(MetadataKeys.PERSON, SOMEBODY.toString(), MetadataKeys.MIN_POSITION, minPosition);
    }

    private static Caller caller(Set<Role> roles) {
        return new Caller(SOMEBODY, roles, Set.of(), null, false);
    }
}
