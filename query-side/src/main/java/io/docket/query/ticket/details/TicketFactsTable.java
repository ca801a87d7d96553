package io.docket.query.ticket.details;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.docket.api.ticket.TicketId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Tickets as rows. */
final class TicketFactsTable {

    private record Row(
            @JsonProperty("ticket_id") UUID ticket,
            long position,
            long number,
            UUID requester,
            @Nullable UUID organization,
            TicketFacts document) {}

    private static final String SAVE = """
            insert into ticket_details
            select * from jsonb_populate_recordset(null::ticket_details, cast(? as jsonb))
            on conflict (ticket_id) do update set position = excluded.position, document = excluded.document
            where ticket_details.position < excluded.position""";

    private final JdbcClient sql;
    private final JsonMapper json;

    TicketFactsTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Map<TicketId, TicketFacts> load(Collection<TicketId> tickets) {
        return select(
                        "ticket_id = any(?)",
                        tickets.stream().map(TicketId::value).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(TicketFacts::ticket, Function.identity()));
    }

    /** @param ref the id or the number, as people write it */
    Optional<TicketFacts> find(String ref) {
        if (TicketReferences.isId(ref)) {
            return select("ticket_id = ?", UUID.fromString(ref)).stream().findFirst();
        }
        return TicketReferences.isNumber(ref)
                ? select("number = ?", Long.parseLong(ref)).stream().findFirst()
                : Optional.empty();
    }

    private List<TicketFacts> select(String condition, Object parameter) {
        return sql.sql("select document from ticket_details where " + condition)
                .param(parameter)
                .query((row, index) -> json.readValue(row.getString(1), TicketFacts.class))
                .list();
    }

    void save(Collection<TicketFacts> tickets) {
        if (!tickets.isEmpty()) {
            sql.sql(SAVE)
                    .param(json.writeValueAsString(
                            tickets.stream().map(TicketFactsTable::row).toList()))
                    .update();
        }
    }

    private static Row row(TicketFacts facts) {
        var organization = facts.properties().organization();
        return new Row(
                facts.ticket().value(),
                facts.position(),
                facts.number(),
                facts.properties().requester().value(),
                organization == null ? null : organization.value(),
                facts);
    }
}
