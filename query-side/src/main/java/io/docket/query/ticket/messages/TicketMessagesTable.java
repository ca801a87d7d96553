package io.docket.query.ticket.messages;

import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.MessageAttachment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Messages as rows. */
final class TicketMessagesTable {

    private static final String SAVE = """
            insert into ticket_message
            select * from jsonb_populate_recordset(null::ticket_message, cast(? as jsonb))
            on conflict (id) do nothing""";

    private static final String ERASE = """
            update ticket_message set body = :gone, attachments = coalesce(
                (select jsonb_agg(file || jsonb_build_object('name', :gone) order by place)
                from jsonb_array_elements(attachments) with ordinality as files (file, place)), '[]')
            where ticket_id = any(:tickets)""";

    private final JdbcClient sql;
    private final JsonMapper json;

    TicketMessagesTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void save(Collection<WrittenMessage> messages) {
        sql.sql(SAVE)
                .param(json.writeValueAsString(
                        messages.stream().map(TicketMessagesTable::row).toList()))
                .update();
    }

    void erase(Collection<TicketId> tickets) {
        if (!tickets.isEmpty()) {
            sql.sql(ERASE)
                    .param("gone", Personal.ERASED)
                    .param("tickets", tickets.stream().map(TicketId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    /** Oldest first. */
    List<WrittenMessage> of(TicketId ticket, boolean notes, long after, int limit) {
        return sql.sql("""
                        select * from ticket_message
                        where ticket_id = ? and position > ? and (? or kind = 'reply') order by position limit ?""")
                .params(ticket.value(), after, notes, limit)
                .query(this::message)
                .list();
    }

    Optional<WrittenMessage> find(MessageId message) {
        return sql.sql("select * from ticket_message where id = ?")
                .param(message.value())
                .query(this::message)
                .optional();
    }

    /** The messages that the file hangs on. */
    List<WrittenMessage> with(AttachmentId attachment) {
        return sql.sql("select * from ticket_message where attachments @> cast(? as jsonb) order by position")
                .param(json.writeValueAsString(List.of(Map.of("id", attachment))))
                .query(this::message)
                .list();
    }

    private static Map<String, Object> row(WrittenMessage message) {
        return Map.of(
                "id", message.id(),
                "ticket_id", message.ticket(),
                "position", message.position(),
                "at", message.at(),
                "kind", message.note() ? "note" : "reply",
                "author", message.author(),
                "author_kind", message.side().code(),
                "body", message.body(),
                "attachments", message.attachments());
    }

    private WrittenMessage message(ResultSet row, int index) throws SQLException {
        return new WrittenMessage(
                new MessageId(row.getObject("id", UUID.class)),
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind").equals("note"),
                Actor.Kind.valueOf(row.getString("author_kind").toUpperCase(Locale.ROOT)),
                row.getObject("author", UUID.class),
                row.getString("body"),
                json.readValue(row.getString("attachments"), new TypeReference<List<MessageAttachment>>() {}));
    }
}
