package io.docket.query.ticket.queue;

import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.CountQueues;
import io.docket.api.ticket.query.ListQueue;
import io.docket.api.ticket.query.ListRequesterTickets;
import io.docket.api.ticket.query.QueueCounts;
import io.docket.api.ticket.query.QueuePage;
import io.docket.query.projection.Progress;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.state.ListedTicket;
import io.docket.query.ticket.state.Names;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is waiting for whom, each caller from the tickets that they may see. */
final class QueueQueries {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final QueueTable table;
    private final QueueCounters counters;
    private final Views views;
    private final Names names;
    private final Progress progress;

    QueueQueries(QueueTable table, QueueCounters counters, Views views, Names names, Progress progress) {
        this.table = table;
        this.counters = counters;
        this.views = views;
        this.names = names;
        this.progress = progress;
    }

    @QueryHandler
    QueuePage list(ListQueue query, Caller caller) {
        Views.verify(query.view(), caller);
        var position = position();
        var staff = TicketVisibility.isStaff(caller);
        var order = QueueOrder.of(query.sort(), staff);
        var held = views.condition(query.view()) + " and " + Views.visible(caller);
        var parameters = views.parameters(caller);
        var condition = held;
        if (query.after() != null) {
            var place = QueueCursor.decode(query.after(), order);
            condition += " and " + order.beyond();
            parameters.put("value", place.value());
            parameters.put("number", place.number());
        }
        parameters.put("limit", query.limit() + 1);
        var found = table.entries(condition + " " + order.sql() + " limit :limit", parameters);
        var more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new QueuePage(
                ListedTicket.shown(page.stream().map(QueueEntry::listed).toList(), names, staff),
                more ? order.after(page.getLast()).encoded() : null,
                counters.count(held, parameters),
                position);
    }

    @QueryHandler
    QueueCounts count(CountQueues query, Caller caller) {
        var position = position();
        return new QueueCounts(counters.count(Views.of(caller), caller), position);
    }

    @QueryHandler
    QueuePage list(ListRequesterTickets query, Caller caller) {
        var position = position();
        var staff = TicketVisibility.isStaff(caller);
        var ticket = find(query.ref(), caller);
        var others = "requester = :requester and number <> :number and " + Views.visible(caller);
        var parameters = views.parameters(caller);
        parameters.put("requester", ticket.properties().requester().value());
        parameters.put("number", ticket.number());
        parameters.put("limit", query.limit());
        var found = table.entries(others + " order by number desc limit :limit", parameters);
        return new QueuePage(
                ListedTicket.shown(found.stream().map(QueueEntry::listed).toList(), names, staff),
                null,
                counters.count(others, parameters),
                position);
    }

    private QueueEntry find(String ref, Caller caller) {
        List<QueueEntry> found = List.of();
        if (NUMBER.matcher(ref).matches()) {
            found = table.entries("number = :number", Map.of("number", Long.parseLong(ref)));
        } else if (ID.matcher(ref).matches()) {
            found = table.entries("ticket_id = cast(:id as uuid)", Map.of("id", ref));
        }
        return found.stream()
                .filter(entry -> TicketVisibility.sees(
                        caller,
                        entry.properties().requester(),
                        entry.properties().organization()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ticket"));
    }

    /** Asked before the rows, so that the answer never claims what it lacks. */
    private long position() {
        return progress.reached(ProjectionNames.TICKET_QUEUE);
    }
}
