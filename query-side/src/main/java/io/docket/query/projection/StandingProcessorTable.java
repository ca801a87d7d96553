package io.docket.query.projection;

import io.docket.api.operations.StandingProcessor;
import io.docket.api.operations.StandingReason;
import io.docket.api.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what nodes have noted of processors that do not get on. */
public record StandingProcessorTable(JdbcClient sql) {

    /**
     * What a processor has passed since, at whichever node, is over: its token says so. That of a part which nothing
     * concerned is some seconds old.
     */
    private static final String STANDING = """
            select standing.* from standing_processor standing
            where position > coalesce(
                (select min(coalesce((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint, -1))
                from token_entry
                where processor_name = processor
                    and (standing.segment < 0 or token_entry.segment = standing.segment)),
                position)
            order by processor, segment""";

    /** By name. */
    public List<StandingProcessor> list() {
        return sql.sql(STANDING).query((row, number) -> standing(row)).list();
    }

    private static StandingProcessor standing(ResultSet row) throws SQLException {
        var segment = row.getInt("segment");
        var ticket = row.getObject("ticket_id", UUID.class);
        var reason = StandingReason.of(row.getString("reason"));
        return new StandingProcessor(
                row.getString("processor"),
                segment < 0 ? null : segment,
                row.getLong("position"),
                row.getString("type"),
                ticket == null ? null : new TicketId(ticket),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("tried_at", OffsetDateTime.class).toInstant(),
                reason.code(),
                row.getString("cause"),
                reason.remedy());
    }
}
