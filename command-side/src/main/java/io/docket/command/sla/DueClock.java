package io.docket.command.sla;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A clock of which something is to be said, and when it is used up. */
record DueClock(TicketId ticket, SlaMetric metric, Instant due) {

    static DueClock of(ResultSet row, int number) throws SQLException {
        return new DueClock(
                new TicketId(row.getObject("ticket_id", UUID.class)),
                SlaMetric.valueOf(row.getString("metric")),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
