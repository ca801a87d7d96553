package io.docket.ui.navigation;

import io.docket.api.ticket.query.QueueView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The paths of tickets and lists of tickets, without a slash in front; constants are routes, methods are links. */
public final class TicketNavigation {
    public static final String TICKETS = "tickets";
    public static final String NEW_TICKET = "tickets/new";
    public static final String QUEUE = "queue";
    public static final String SEARCH = "search";

    /** Below a ticket's path. */
    public static final String HISTORY = "history";

    private TicketNavigation() {}

    public static String ticket(long number) {
        return TICKETS + "/" + number;
    }

    public static String history(long number) {
        return ticket(number) + "/" + HISTORY;
    }

    /** The ticket as it was after its event {@code event}. */
    public static String history(long number, long event) {
        return history(number) + "?event=" + event;
    }

    public static String queue(QueueView view) {
        return QUEUE + "/" + code(view);
    }

    public static String search(String words) {
        return SEARCH + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** A view as its path and the contract call it. */
    public static String code(QueueView view) {
        return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
