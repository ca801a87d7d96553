package io.docket.command.sla;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When somebody has to be told that a clock is nearly used up, one row for each clock that was ever set. */
final class Warnings implements DueClocks {
    private final JdbcClient sql;

    Warnings(JdbcClient sql) {
        this.sql = sql;
    }

    /** A clock runs towards a new target, of which nobody was warned. */
    void promise(TicketId ticket, SlaMetric metric, Duration target, Instant due, Instant warnAt) {
        sql.sql("""
                insert into sla_warning (ticket_id, metric, target_seconds, warned, due_at, warn_at)
                values (:ticket, :metric, :target, false, :due, :warnAt)
                on conflict (ticket_id, metric) do update set target_seconds = excluded.target_seconds, warned = false,
                    due_at = excluded.due_at, warn_at = excluded.warn_at""")
                .param("ticket", ticket.value())
                .param("metric", metric.name())
                .param("target", target.toSeconds())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("warnAt", warnAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param target another one than before forgets that somebody was warned */
    void pause(TicketId ticket, SlaMetric metric, Duration target) {
        sql.sql("""
                update sla_warning set warned = warned and target_seconds = :target, target_seconds = :target,
                    due_at = null, warn_at = null where ticket_id = :ticket and metric = :metric""")
                .param("ticket", ticket.value())
                .param("metric", metric.name())
                .param("target", target.toSeconds())
                .update();
    }

    /** The target that a clock has; empty where somebody was warned already. */
    Optional<Duration> unwarned(TicketId ticket, SlaMetric metric) {
        return sql.sql("select target_seconds from sla_warning where ticket_id = ? and metric = ? and not warned")
                .params(ticket.value(), metric.name())
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    void resume(TicketId ticket, SlaMetric metric, Instant due, Instant warnAt) {
        sql.sql("update sla_warning set due_at = ?, warn_at = ? where ticket_id = ? and metric = ?")
                .params(due.atOffset(ZoneOffset.UTC), warnAt.atOffset(ZoneOffset.UTC), ticket.value(), metric.name())
                .update();
    }

    /** The clock has ended, for good or until the ticket is opened again. */
    void lift(TicketId ticket, SlaMetric metric) {
        sql.sql("update sla_warning set due_at = null, warn_at = null where ticket_id = ? and metric = ?")
                .params(ticket.value(), metric.name())
                .update();
    }

    void warned(TicketId ticket, SlaMetric metric) {
        sql.sql("update sla_warning set warned = true, warn_at = null where ticket_id = ? and metric = ?")
                .params(ticket.value(), metric.name())
                .update();
    }

    @Override
    public void lift(DueClock said) {
        sql.sql("update sla_warning set warn_at = null where ticket_id = ? and metric = ? and due_at = ?")
                .params(said.ticket().value(), said.metric().name(), said.due().atOffset(ZoneOffset.UTC))
                .update();
    }

    void clear() {
        sql.sql("delete from sla_warning").update();
    }

    /** Of what is overdue by now something else is said. */
    @Override
    public List<DueClock> due(Instant now, int limit) {
        return sql.sql("""
                select ticket_id, metric, due_at from sla_warning where warn_at <= :now and due_at > :now
                order by warn_at limit :limit""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(DueClock::of)
                .list();
    }
}
