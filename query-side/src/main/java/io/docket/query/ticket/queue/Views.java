package io.docket.query.ticket.queue;

import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.QueueView;
import io.docket.query.security.TicketVisibility;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tickets each view holds, for whom, as conditions on {@code ticket_queue}. */
final class Views {

    /** What "recently" reaches back. */
    private static final int RECENT_DAYS = 7;

    private static final String TAKEN_UP = "unsolved and status in ('new', 'open')";

    private final Clock clock;

    /** @param clock its zone says when today ends */
    Views(Clock clock) {
        this.clock = clock;
    }

    /** The views that the caller has: the desk's own people all but the customers', customers only those. */
    static List<QueueView> of(Caller caller) {
        var staff = TicketVisibility.isStaff(caller);
        return Arrays.stream(QueueView.values())
                .filter(view -> staff != forCustomers(view))
                .toList();
    }

    static void verify(QueueView view, Caller caller) {
        if (!TicketVisibility.isStaff(caller) && !forCustomers(view)) {
            throw new Refusal(ProblemCode.FORBIDDEN, "This view is for the desk's own people.");
        }
    }

    String condition(QueueView view) {
        return switch (view) {
            case MY_OPEN -> "unsolved and assignee = :me";
            case WAITING_ON_US -> TAKEN_UP + " and waiting_since is not null";
            case UNASSIGNED -> "unsolved and assignee is null";
            case ALL_UNSOLVED -> "unsolved";
            case DUE_TODAY -> "unsolved and due_rank < :tomorrow";
            case PENDING -> "unsolved and status = 'pending'";
            case ON_HOLD -> "unsolved and status = 'hold'";
            case RECENTLY_UPDATED -> "updated_at >= :recently";
            case RECENTLY_SOLVED -> "solved_at >= :recently";
            case MY_REQUESTS -> "requester = :me";
            case ORGANIZATION_REQUESTS -> "organization = :organization";
        };
    }

    /** Which tickets the caller may see at all, as {@link TicketVisibility#sees} has it. */
    static String visible(Caller caller) {
        if (TicketVisibility.isStaff(caller)) {
            return "true";
        }
        return caller.organizationShares() && caller.organization() != null
                ? "(requester = :me or organization = :organization)"
                : "requester = :me";
    }

    Map<String, @Nullable Object> parameters(Caller caller) {
        var today = LocalDate.now(clock);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("me", caller.id().value());
        parameters.put(
                "organization",
                caller.organization() == null ? null : caller.organization().value());
        parameters.put("tomorrow", start(today.plusDays(1)));
        parameters.put("recently", start(today.minusDays(RECENT_DAYS - 1)));
        return parameters;
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static boolean forCustomers(QueueView view) {
        return view.compareTo(QueueView.MY_REQUESTS) >= 0;
    }
}
