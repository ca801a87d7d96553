package io.docket.query.ticket.queue;

import io.docket.api.ticket.TicketId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code ticket_queue}; many travel as one parameter of JSON, whose names are the columns. */
final class QueueTable {

    private static final String SAVE = """
            insert into ticket_queue (ticket_id, position, version, public_version, number, subject, status, priority, type, channel,
                requester, assignee, "group", organization, tags, external, created_at, updated_at, public_updated_at,
                solved_at, waiting_since, answered, due_at, clocks)
            select ticket_id, position, version, public_version, number, subject, status, priority, type, channel,
                requester, assignee, "group", organization, tags, external, created_at, updated_at, public_updated_at,
                solved_at, waiting_since, answered, due_at, clocks
            from jsonb_populate_recordset(null::ticket_queue, cast(:rows as jsonb))
            on conflict (ticket_id) do update set
                position = excluded.position, version = excluded.version,
                public_version = excluded.public_version, subject = excluded.subject,
                status = excluded.status, priority = excluded.priority, type = excluded.type,
                assignee = excluded.assignee, "group" = excluded."group", organization = excluded.organization,
                tags = excluded.tags, updated_at = excluded.updated_at,
                public_updated_at = excluded.public_updated_at, solved_at = excluded.solved_at,
                waiting_since = excluded.waiting_since, answered = excluded.answered, due_at = excluded.due_at,
                clocks = excluded.clocks
            where ticket_queue.position < excluded.position""";

    private static final TypeReference<List<QueueEntry>> ENTRIES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    QueueTable(JdbcClient sql) {
        this.sql = sql;
    }

    Map<TicketId, QueueEntry> load(Collection<TicketId> tickets) {
        var ids = tickets.stream().map(TicketId::toString).toArray(String[]::new);
        return entries("ticket_id = any(cast(:ids as uuid[]))", Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(QueueEntry::ticketId, Function.identity()));
    }

    void save(Collection<QueueEntry> entries) {
        if (!entries.isEmpty()) {
            sql.sql(SAVE).param("rows", json.writeValueAsString(entries)).update();
        }
    }

    /** Entries by a condition, whose order and limit may follow it. */
    List<QueueEntry> entries(String condition, Map<String, ?> parameters) {
        var found = sql.sql("select coalesce(jsonb_agg(to_jsonb(entry)), '[]') from (select * from ticket_queue where "
                        + condition + ") entry")
                .params(parameters)
                .query(String.class)
                .single();
        return json.readValue(found, ENTRIES);
    }
}
