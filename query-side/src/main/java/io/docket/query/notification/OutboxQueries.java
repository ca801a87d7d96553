package io.docket.query.notification;

import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.notification.ListMailsOf;
import io.docket.api.notification.ListOutbox;
import io.docket.api.notification.OutboxPage;
import io.docket.api.notification.OutgoingMail;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.query.security.OwnData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the mail that the command side writes and sends. */
final class OutboxQueries {
    private static final String SELECT = """
            select * from outgoing_mail
            where %s and (cast(:after as uuid) is null or (created_at, id) <
                (select created_at, id from outgoing_mail where id = cast(:after as uuid)))
            order by created_at desc, id desc limit :limit""";

    private final JdbcClient sql;

    OutboxQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @QueryHandler
    OutboxPage list(ListOutbox query) {
        return page(sql.sql(SELECT.formatted("true")), query.after(), query.limit());
    }

    @QueryHandler
    OutboxPage list(ListMailsOf query, Caller caller) {
        OwnData.verify(query.person(), caller);
        var theirs = sql.sql(SELECT.formatted("person_id = :person"))
                .param("person", query.person().value());
        var page = page(theirs, query.after(), query.limit());
        return caller.is(Role.ADMIN)
                ? page
                : new OutboxPage(
                        page.items().stream().map(OutgoingMail::withoutError).toList(), page.next());
    }

    private static OutboxPage page(JdbcClient.StatementSpec select, @Nullable String after, int limit) {
        var found = select.param("after", id(after))
                .param("limit", limit + 1)
                .query(OutboxQueries::mail)
                .list();
        var page = found.size() > limit ? found.subList(0, limit) : found;
        return new OutboxPage(
                page, page.size() < found.size() ? page.getLast().id().toString() : null);
    }

    private static @Nullable UUID id(@Nullable String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "This is not a place to continue from.");
        }
    }

    private static OutgoingMail mail(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                ticket(row.getObject("ticket_id", UUID.class)),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("sent_at", OffsetDateTime.class)),
                row.getString("error"));
    }

    private static @Nullable TicketId ticket(@Nullable UUID id) {
        return id == null ? null : new TicketId(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
