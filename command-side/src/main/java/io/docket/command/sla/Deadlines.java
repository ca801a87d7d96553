package io.docket.command.sla;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the clocks that run now will be used up, one row for each. */
final class Deadlines implements DueClocks {
    private final JdbcClient sql;

    Deadlines(JdbcClient sql) {
        this.sql = sql;
    }

    void set(TicketId ticket, SlaMetric metric, Instant due) {
        sql.sql("""
                insert into deadline (kind, ticket_id, due_at) values (?, ?, ?)
                on conflict (ticket_id, kind) do update set due_at = excluded.due_at""")
                .params(metric.name(), ticket.value(), due.atOffset(ZoneOffset.UTC))
                .update();
    }

    void lift(TicketId ticket, SlaMetric metric) {
        sql.sql("delete from deadline where ticket_id = ? and kind = ?")
                .params(ticket.value(), metric.name())
                .update();
    }

    @Override
    public void lift(DueClock said) {
        sql.sql("delete from deadline where ticket_id = ? and kind = ? and due_at = ?")
                .params(said.ticket().value(), said.metric().name(), said.due().atOffset(ZoneOffset.UTC))
                .update();
    }

    void clear() {
        sql.sql("delete from deadline").update();
    }

    @Override
    public List<DueClock> due(Instant now, int limit) {
        return sql.sql(
                        "select ticket_id, kind as metric, due_at from deadline where due_at <= ? order by due_at limit ?")
                .params(now.atOffset(ZoneOffset.UTC), limit)
                .query(DueClock::of)
                .list();
    }
}
