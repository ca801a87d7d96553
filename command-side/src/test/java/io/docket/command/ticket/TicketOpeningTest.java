package io.docket.command.ticket;

import static io.docket.command.ticket.TicketScenarios.*;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.ImportTicket.Fact;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.OpenedTicket;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketSolved;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicketOpeningTest {

    private static final Instant THEN = Instant.parse("2016-02-29T06:10:00Z");

    private final FixtureConfiguration<Ticket> ticket = SmallDesk.fixture();

    @ParameterizedTest
    @MethodSource("openers")
    void a_ticket_is_opened_by_its_requester_or_an_agent(PersonId opener) {
        ticket.givenNoPriorActivity()
                .when(open(ELIF), by(opener))
                .expectEvents(opened())
                .expectResultMessagePayload(new OpenedTicket(TICKET, NUMBER));
    }

    static Stream<PersonId> openers() {
        return Stream.of(ELIF, TOMASZ);
    }

    @Test
    void an_agent_may_open_it_in_a_group() {
        ticket.givenNoPriorActivity()
                .when(open(ELIF, "Card declined", CARDS, Set.of("CARD")), by(TOMASZ))
                .expectEvents(opened(ELIF, CARDS));
    }

    @ParameterizedTest
    @MethodSource("refusedOpenings")
    void an_opening_that_is_not_sound_is_refused(OpenTicket command, PersonId opener, ProblemCode code) {
        ticket.givenNoPriorActivity().when(command, by(opener)).expectNoEvents().expectException(refusal(code));
    }

    static Stream<Arguments> refusedOpenings() {
        return Stream.of(
                Arguments.of(open(ELIF), NOAH, ProblemCode.FORBIDDEN),
                Arguments.of(open(PersonId.next()), TOMASZ, ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(open(ELIF, "x", GroupId.next(), Set.of()), TOMASZ, ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(open(ELIF, "x", RETIRED, Set.of()), TOMASZ, ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(open(ELIF, "x", CARDS, Set.of()), ELIF, ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(open(ELIF, " ", null, Set.of()), ELIF, ProblemCode.INVALID_REQUEST),
                Arguments.of(open(ELIF, "x".repeat(301), null, Set.of()), ELIF, ProblemCode.INVALID_REQUEST),
                Arguments.of(open(ELIF, "x", null, Set.of("two words")), ELIF, ProblemCode.INVALID_REQUEST));
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "EMAIL", "IMPORT"})
    void only_the_desk_says_that_somebody_called_or_wrote(Channel channel) {
        ticket.givenNoPriorActivity()
                .when(openBy(channel), by(ELIF))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.INVALID_REQUEST));
        SmallDesk.fixture()
                .givenNoPriorActivity()
                .when(openBy(channel), by(TOMASZ))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(names = {"WEB", "API"})
    void a_customer_comes_by_themselves(Channel channel) {
        ticket.givenNoPriorActivity().when(openBy(channel), by(ELIF)).expectSuccessfulHandlerExecution();
    }

    private static OpenTicket openBy(Channel channel) {
        var open = open(ELIF);
        return new OpenTicket(
                open.ticket(),
                open.message(),
                open.requester(),
                open.subject(),
                open.description(),
                open.priority(),
                open.type(),
                channel,
                open.group(),
                open.tags(),
                open.attachments());
    }

    @Test
    void a_history_bypasses_the_rules_of_transition_and_keeps_its_times_actors_and_source() {
        var facts = List.of(
                fact(opened()),
                fact(new TicketClosed(TICKET, TicketStatus.NEW)),
                fact(new TicketSolved(TICKET, TicketStatus.CLOSED)),
                fact(new TicketAssigned(TICKET, null, GONE)));
        ticket.givenNoPriorActivity()
                .when(new ImportTicket(TICKET, facts))
                .expectEventsMatching(imported(facts))
                .expectResultMessagePayload(new OpenedTicket(TICKET, NUMBER));
    }

    @ParameterizedTest
    @CsvSource({"0, 1001", "17, 17"})
    void a_history_brings_its_number_with_it_or_is_given_one(long brought, long given) {
        ticket.givenNoPriorActivity()
                .when(new ImportTicket(TICKET, List.of(fact(opened(brought, ELIF, null)))))
                .expectResultMessagePayload(new OpenedTicket(TICKET, given));
    }

    @Test
    void importing_again_adds_nothing() {
        ticket.given(opened())
                .when(new ImportTicket(TICKET, List.of(fact(opened()))))
                .expectNoEvents()
                .expectResultMessagePayload(new OpenedTicket(TICKET, NUMBER));
    }

    @ParameterizedTest
    @MethodSource("brokenHistories")
    void a_history_that_is_not_sound_is_left_out_whole(List<Fact> history, ProblemCode code) {
        ticket.givenNoPriorActivity()
                .when(new ImportTicket(TICKET, history))
                .expectNoEvents()
                .expectException(refusal(code));
    }

    static Stream<Arguments> brokenHistories() {
        var raised = new PriorityChanged(TICKET, Priority.NORMAL, Priority.HIGH);
        var elsewhere = new PriorityChanged(TicketId.next(), Priority.NORMAL, Priority.HIGH);
        return Stream.of(
                Arguments.of(List.of(), ProblemCode.INVALID_REQUEST),
                Arguments.of(List.of(fact(raised)), ProblemCode.INVALID_REQUEST),
                Arguments.of(List.of(fact(opened()), fact(opened())), ProblemCode.INVALID_REQUEST),
                Arguments.of(List.of(fact(opened()), fact(elsewhere)), ProblemCode.INVALID_REQUEST),
                Arguments.of(
                        List.of(fact(opened()), new Fact(THEN.minusSeconds(1), "system", "f:2", raised)),
                        ProblemCode.INVALID_REQUEST),
                Arguments.of(List.of(new Fact(THEN, "nobody", "f:1", opened())), ProblemCode.INVALID_REQUEST),
                Arguments.of(
                        List.of(fact(opened()), fact(new TagsChanged(TICKET, Set.of("two words"), Set.of()))),
                        ProblemCode.INVALID_REQUEST),
                Arguments.of(filled(101), ProblemCode.INVALID_REQUEST),
                Arguments.of(
                        List.of(fact(opened()), fact(new TicketAssigned(TICKET, null, PersonId.next()))),
                        ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(
                        List.of(fact(opened()), fact(new TicketMovedToGroup(TICKET, null, GroupId.next()))),
                        ProblemCode.UNKNOWN_REFERENCE));
    }

    private static List<Fact> filled(int fields) {
        return Stream.concat(
                        Stream.of(fact(opened())),
                        IntStream.range(0, fields)
                                .mapToObj(number -> fact(
                                        new CustomFieldChanged(TICKET, "f" + number, null, new Personal(ELIF, "x")))))
                .toList();
    }

    private static Fact fact(TicketEvent event) {
        return new Fact(THEN, Actor.agent(TOMASZ).toString(), "events.csv:17", event);
    }

    private static CustomTypeSafeMatcher<List<EventMessage<?>>> imported(List<Fact> facts) {
        return new CustomTypeSafeMatcher<>("imported " + facts) {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> events) {
                return events.size() == facts.size()
                        && IntStream.range(0, events.size()).allMatch(at -> isImported(events.get(at), facts.get(at)));
            }
        };
    }

    private static boolean isImported(EventMessage<?> event, Fact fact) {
        var origin = Map.<String, Object>of(
                MetadataKeys.HAPPENED_AT, fact.at().toString(),
                MetadataKeys.ACTOR, fact.actor(),
                MetadataKeys.IMPORTED_FROM, fact.source(),
                MetadataKeys.RECORDED_BY, "system");
        return event.getPayload().equals(fact.event())
                && event.getMetaData().entrySet().containsAll(origin.entrySet());
    }
}
