package io.docket.query.assist;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.query.Proposal;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The rows of proposals. */
final class ProposalTable {
    private final NamedParameterJdbcTemplate sql;
    private final JsonMapper json;

    ProposalTable(NamedParameterJdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Map<ProposalId, ProposalRow> load(Collection<ProposalId> ids) {
        var rows = new HashMap<ProposalId, ProposalRow>();
        sql.query(
                        "select * from proposal where id = any(:ids)",
                        Map.of("ids", ids.stream().map(ProposalId::value).toArray(UUID[]::new)),
                        this::row)
                .forEach(row -> rows.put(row.proposal().id(), row));
        return rows;
    }

    /** Newest first. */
    List<ProposalRow> of(TicketId ticket) {
        return sql.query(
                "select * from proposal where ticket_id = :ticket order by position desc, id",
                Map.of("ticket", ticket.value()),
                this::row);
    }

    /** In no order. */
    List<ProposalRow> of(Collection<TicketId> tickets) {
        return sql.query(
                "select * from proposal where ticket_id = any(:tickets)",
                Map.of("tickets", tickets.stream().map(TicketId::value).toArray(UUID[]::new)),
                this::row);
    }

    void save(Collection<ProposalRow> rows) {
        sql.batchUpdate(
                """
                insert into proposal (id, ticket_id, position, proposal, decided_by)
                values (:id, :ticket, :position, cast(:proposal as jsonb), cast(:decidedBy as uuid))
                on conflict (id) do update set proposal = excluded.proposal, decided_by = excluded.decided_by""",
                rows.stream()
                        .map(row -> new MapSqlParameterSource()
                                .addValue("id", row.proposal().id().value())
                                .addValue("ticket", row.ticket().value())
                                .addValue("position", row.position())
                                .addValue("proposal", json.writeValueAsString(row.proposal()))
                                .addValue(
                                        "decidedBy",
                                        row.decidedBy() == null
                                                ? null
                                                : row.decidedBy().value()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private ProposalRow row(ResultSet row, int number) throws SQLException {
        @Nullable UUID decidedBy = row.getObject("decided_by", UUID.class);
        return new ProposalRow(
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getLong("position"),
                json.readValue(row.getString("proposal"), Proposal.class),
                decidedBy == null ? null : new PersonId(decidedBy));
    }
}
