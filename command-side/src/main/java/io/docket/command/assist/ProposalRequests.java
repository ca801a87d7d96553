package io.docket.command.assist;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the assistant was asked for and has not answered; whoever claims a request answers it, on whatever node. */
final class ProposalRequests {

    /**
     * @param restored whether it was made before the database was put back to an earlier state, and so may have been
     * answered by then
     */
    record Request(ProposalId proposal, TicketId ticket, AssistTask task, boolean restored) {}

    private final JdbcClient sql;

    ProposalRequests(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ProposalId proposal, TicketId ticket, AssistTask task, Instant at) {
        sql.sql("""
                insert into proposal_request (proposal_id, ticket_id, task, claimed_until, made_at)
                values (?, ?, ?, '-infinity', ?) on conflict do nothing""")
                .params(proposal.value(), ticket.value(), task.name(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(ProposalId proposal) {
        sql.sql("delete from proposal_request where proposal_id = ?")
                .param(proposal.value())
                .update();
    }

    /** Nobody looks at it before that moment. */
    void postpone(ProposalId proposal, Instant until) {
        sql.sql("update proposal_request set claimed_until = ? where proposal_id = ?")
                .params(until.atOffset(ZoneOffset.UTC), proposal.value())
                .update();
    }

    void clear() {
        sql.sql("delete from proposal_request").update();
    }

    /**
     * Those that wait longest.
     *
     * @param lease after which others may claim a request again, because whoever had it must be gone
     */
    List<Request> claim(AssistTask task, int most, Instant now, Duration lease) {
        return sql.sql("""
                update proposal_request set claimed_until = :until where proposal_id in (
                    select proposal_id from proposal_request where task = :task and claimed_until < :now
                    order by asked limit :most for update skip locked)
                returning proposal_id, ticket_id, task,
                    made_at < (select coalesce(max(at), '-infinity') from restoration) as restored""")
                .param("task", task.name())
                .param("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Request(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        new TicketId(row.getObject("ticket_id", UUID.class)),
                        AssistTask.valueOf(row.getString("task")),
                        row.getBoolean("restored")))
                .list();
    }
}
