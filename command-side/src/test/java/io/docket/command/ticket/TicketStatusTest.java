package io.docket.command.ticket;

import static io.docket.api.ticket.TicketStatus.*;
import static io.docket.command.ticket.TicketScenarios.*;

import io.docket.api.problem.ProblemCode;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketPutOnHold;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TicketStatusTest {

    private static final List<TicketStatus> REACHABLE = List.of(NEW, OPEN, PENDING, HOLD, SOLVED, CLOSED);

    private final FixtureConfiguration<Ticket> ticket = SmallDesk.fixture();

    @ParameterizedTest
    @MethodSource("legalSteps")
    void a_legal_step_is_taken(TicketStatus from, TicketStatus to, List<TicketEvent> steps) {
        ticket.given(standing(from))
                .when(change(new TicketChange.Status(to)), by(TOMASZ))
                .expectEvents(steps.toArray());
    }

    @ParameterizedTest
    @MethodSource("illegalSteps")
    void an_illegal_step_is_refused(TicketStatus from, TicketStatus to) {
        ticket.given(standing(from))
                .when(change(new TicketChange.Status(to)), by(TOMASZ))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.ILLEGAL_TRANSITION));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void staying_where_it_is_is_no_event(TicketStatus status) {
        ticket.given(standing(status))
                .when(change(new TicketChange.Status(status)), by(TOMASZ))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    static Stream<TicketStatus> statuses() {
        return REACHABLE.stream();
    }

    static Stream<Arguments> legalSteps() {
        return REACHABLE.stream().filter(from -> !from.closed()).flatMap(from -> Stream.of(
                        OPEN, PENDING, HOLD, SOLVED, CLOSED)
                .filter(to -> to != from)
                .map(to -> Arguments.of(from, to, steps(from, to))));
    }

    static Stream<Arguments> illegalSteps() {
        return REACHABLE.stream().flatMap(from -> Stream.of(TicketStatus.values())
                .filter(to -> to != from && (from == CLOSED || to == NEW || to.compareTo(CLOSED) > 0))
                .map(to -> Arguments.of(from, to)));
    }

    private static List<TicketEvent> steps(TicketStatus from, TicketStatus to) {
        var reopens = from == SOLVED && to.unsolved();
        var opened = new TicketReopened(TICKET, SOLVED);
        return switch (to) {
            case OPEN -> List.of(reopens ? opened : new TicketMarkedOpen(TICKET, from));
            case PENDING ->
                reopens ? List.of(opened, new TicketPended(TICKET, OPEN)) : List.of(new TicketPended(TICKET, from));
            case HOLD ->
                reopens
                        ? List.of(opened, new TicketPutOnHold(TICKET, OPEN))
                        : List.of(new TicketPutOnHold(TICKET, from));
            case SOLVED -> List.of(new TicketSolved(TICKET, from));
            case CLOSED -> List.of(new TicketClosed(TICKET, from));
            case NEW, MERGED, SPAM, DELETED -> throw new AssertionError(to);
        };
    }
}
