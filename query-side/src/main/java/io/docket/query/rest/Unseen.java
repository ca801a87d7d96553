package io.docket.query.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindTicket;
import java.util.function.Supplier;

/** What callers may not even see is not there for them, whatever else they may not do to it. */
public final class Unseen {

    private Unseen() {}

    /**
     * Does something about a ticket.
     *
     * @throws Refusal not found, instead of forbidden, where the caller may not see the ticket
     */
    public static <T> T orElse(Supplier<T> doing, String ticket, Desk desk, Origin origin) {
        try {
            return doing.get();
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.FORBIDDEN) {
                desk.ask(new FindTicket(ticket), origin);
            }
            throw refused;
        }
    }
}
