package io.docket.command.ticket;

import io.docket.api.metadata.Actor;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.ImportTicket.Fact;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.decision.Invalid;
import java.util.List;

/** A history begins with the opening of its ticket, and goes on about that ticket alone, oldest first. */
record HistoriesTellOneTicketInOrder(ImportTicket command) implements Rule {

    @Override
    public boolean isViolated() {
        var history = command.history();
        return !beginsWithItsOpening(history)
                || !isAboutOneTicket(history)
                || !isInOrder(history)
                || !history.stream().allMatch(fact -> isActor(fact.actor()));
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field(
                "history",
                "A history is one ticket's, begins with its opening, and goes on by time, each by an actor.");
    }

    private static boolean beginsWithItsOpening(List<Fact> history) {
        return !history.isEmpty()
                && history.getFirst().event() instanceof TicketOpened
                && history.stream().skip(1).noneMatch(fact -> fact.event() instanceof TicketOpened);
    }

    private boolean isAboutOneTicket(List<Fact> history) {
        return history.stream().allMatch(fact -> fact.event().ticket().equals(command.ticket()));
    }

    private static boolean isInOrder(List<Fact> history) {
        for (var next = 1; next < history.size(); next++) {
            if (history.get(next).at().isBefore(history.get(next - 1).at())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isActor(String text) {
        try {
            return !Actor.parse(text).toString().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
