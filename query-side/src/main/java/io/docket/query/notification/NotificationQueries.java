package io.docket.query.notification;

import io.docket.api.identity.GroupId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.Caller;
import io.docket.api.notification.ListNotifications;
import io.docket.api.notification.Notification;
import io.docket.api.notification.NotificationPage;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.state.Names;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what the caller was told. */
final class NotificationQueries {
    private record Row(
            long position,
            Instant at,
            String kind,
            UUID ticket,
            long number,
            String subject,
            Actor actor,
            @Nullable String metric,
            @Nullable OffsetDateTime due,
            boolean read) {}

    /** What the caller was told, by themselves or with a group that they are in. */
    static final String TOLD = """
            select position, at, kind, ticket_id, actor, metric, due from notification where person_id = :person
            union all
            select position, at, kind, ticket_id, actor, metric, due from group_notification
            where group_id = any(:groups)""";

    private final JdbcClient sql;
    private final Names names;

    NotificationQueries(JdbcClient sql, Names names) {
        this.sql = sql;
        this.names = names;
    }

    @QueryHandler
    NotificationPage list(ListNotifications query, Caller caller) {
        var before = before(query.after());
        if (!TicketVisibility.isStaff(caller)) { // who was an agent once is not told any more what agents are told
            return new NotificationPage(List.of(), null, 0);
        }
        var rows = sql.sql("""
                select n.position, n.at, n.kind, n.ticket_id, t.number, t.subject, n.actor, n.metric, n.due,
                    n.position <= coalesce(r.up_to, 0) as read
                from (%s) n join notification_ticket t using (ticket_id)
                    left join notification_read r on r.person_id = :person
                where n.position < :before order by n.position desc limit :limit""".formatted(TOLD))
                .param("person", caller.id().value())
                .param("groups", groups(caller))
                .param("before", before)
                .param("limit", query.limit() + 1)
                .query((row, number) -> new Row(
                        row.getLong("position"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getObject("ticket_id", UUID.class),
                        row.getLong("number"),
                        row.getString("subject"),
                        Actor.parse(row.getString("actor")),
                        row.getString("metric"),
                        row.getObject("due", OffsetDateTime.class),
                        row.getBoolean("read")))
                .list();
        var page = rows.size() > query.limit() ? rows.subList(0, query.limit()) : rows;
        return new NotificationPage(
                told(page),
                page.size() < rows.size() ? Long.toString(page.getLast().position()) : null,
                unread(caller));
    }

    private long unread(Caller caller) {
        return sql.sql("""
                select count(*) from (%s) n join notification_ticket t using (ticket_id)
                where n.position > coalesce(
                    (select up_to from notification_read where person_id = :person), 0)""".formatted(TOLD))
                .param("person", caller.id().value())
                .param("groups", groups(caller))
                .query(Long.class)
                .single();
    }

    private List<Notification> told(List<Row> rows) {
        var people = names.names(rows.stream()
                .flatMap(row -> row.actor().person().stream())
                .map(person -> person.value())
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new Notification(
                        row.position(),
                        row.at(),
                        row.kind(),
                        new Notification.About(new TicketId(row.ticket()), row.number(), row.subject()),
                        sentence(row, people),
                        row.read()))
                .toList();
    }

    private static String sentence(Row row, Map<UUID, Names.Name> people) {
        var who = row.actor()
                .person()
                .map(person -> people.get(person.value()))
                .map(Names.Name::name)
                .orElse(row.actor().kind() == Actor.Kind.ASSISTANT ? "The assistant" : "The desk");
        return switch (row.kind()) {
            case "assigned" -> who + " assigned it to you.";
            case "replied" -> who + " replied.";
            case "mentioned" -> who + " mentioned you in a note.";
            case "at-risk" -> target(row) + " is at risk" + due(row, ": it is due on ") + ".";
            default -> target(row) + " was not there in time" + due(row, ": it was due on ") + ".";
        };
    }

    /** Unnamed where the row is older than its telling. */
    private static String target(Row row) {
        return switch (row.metric()) {
            case "FIRST_REPLY" -> "The first reply";
            case "RESOLUTION" -> "The resolution";
            case null, default -> "A target";
        };
    }

    /** To the minute, as ISO 8601: only the screen knows in which zone its reader tells the time. */
    private static String due(Row row, String before) {
        var due = row.due();
        return due == null ? "" : before + due.toInstant().truncatedTo(ChronoUnit.MINUTES);
    }

    static UUID[] groups(Caller caller) {
        return caller.groups().stream().map(GroupId::value).toArray(UUID[]::new);
    }

    private static long before(@Nullable String after) {
        try {
            return after == null ? Long.MAX_VALUE : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "This is not a place to continue from.");
        }
    }
}
