package io.docket.query.audit.verification;

import io.docket.api.audit.BadPosition;
import io.docket.api.audit.VerificationRun;
import io.docket.api.identity.PersonId;
import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.proof.Verification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifications, one of which runs at most; one whose node has said nothing for a minute runs no more. */
final class VerificationTable {

    private static final String SILENT = "ended_at is null and seen_at < clock_timestamp() - interval '1 minute'";

    private static final String SELECT = """
            select verification_run.*, person.name as who, coalesce(%s, false) as silent
            from verification_run left join person on person.id = started_by""".formatted(SILENT);

    private final JdbcClient sql;

    VerificationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Its id, unless another one runs. */
    Optional<UUID> begin(String scope, @Nullable PersonId by) {
        sql.sql("update verification_run set state = 'stopped', ended_at = seen_at, cause = 'The node ended' where "
                        + SILENT)
                .update();
        return sql.sql("""
                        insert into verification_run (id, scope, started_by, head)
                        select uuidv7(), ?, ?, coalesce(max(global_index), 0) from event
                        on conflict do nothing returning id""")
                .param(scope)
                .param(by == null ? null : by.value())
                .query(UUID.class)
                .optional();
    }

    void reached(UUID id, long position) {
        sql.sql("update verification_run set position = ?, seen_at = clock_timestamp() where id = ?")
                .params(position, id)
                .update();
    }

    void ended(UUID id, Verification found) {
        var bad = found.firstBad();
        sql.sql("""
                        update verification_run set state = ?, ended_at = clock_timestamp(), behind = ?, position = ?, head = ?,
                            heads = ?, bad_position = ?, bad_until = ?, flaw = ?, cause = null
                        where id = ?""")
                .params(bad == null ? "intact" : "broken", found.from())
                .params(bad == null ? found.events() : bad.position(), found.events(), found.heads())
                .param(bad == null ? null : bad.position())
                .param(bad == null ? null : bad.until())
                .param(bad == null ? null : code(bad.flaw()))
                .param(id)
                .update();
    }

    void stopped(UUID id, String cause) {
        sql.sql("update verification_run set state = 'stopped', ended_at = clock_timestamp(), cause = ? where id = ?")
                .params(cause, id)
                .update();
    }

    Optional<VerificationRun> running() {
        return sql.sql(SELECT + " where ended_at is null")
                .query(VerificationTable::run)
                .optional()
                .filter(run -> run.state().equals("running"));
    }

    /** The last one that came to an end and was intact or broken, of the whole log or of what is recent. */
    Optional<VerificationRun> lastVerdict() {
        return verdict("true");
    }

    Optional<VerificationRun> lastOfWhole() {
        return verdict("scope = 'whole'");
    }

    private Optional<VerificationRun> verdict(String which) {
        return sql.sql(SELECT + " where state in ('intact', 'broken') and " + which
                        + " order by started_at desc limit 1")
                .query(VerificationTable::run)
                .optional();
    }

    VerificationRun find(UUID id) {
        return sql.sql(SELECT + " where verification_run.id = ?")
                .param(id)
                .query(VerificationTable::run)
                .single();
    }

    List<VerificationRun> latest(int limit) {
        return sql.sql(SELECT + " order by started_at desc limit ?")
                .param(limit)
                .query(VerificationTable::run)
                .list();
    }

    private static VerificationRun run(ResultSet row, int number) throws SQLException {
        var state = row.getBoolean("silent") ? "stopped" : row.getString("state");
        return new VerificationRun(
                row.getObject("id", UUID.class),
                row.getString("scope"),
                state,
                row.getTimestamp("started_at").toInstant(),
                row.getString("who"),
                instant(row.getTimestamp("ended_at")),
                row.getLong("behind"),
                row.getLong("position"),
                row.getLong("head"),
                row.getLong("heads"),
                bad(row),
                row.getString("cause"));
    }

    private static @Nullable BadPosition bad(ResultSet row) throws SQLException {
        var flaw = row.getString("flaw");
        if (flaw == null) {
            return null;
        }
        long position = row.getLong("bad_position");
        long until = row.getLong("bad_until");
        var bad = new FirstBad(
                position, until, Flaw.valueOf(flaw.toUpperCase(Locale.ROOT).replace('-', '_')));
        return new BadPosition(position, until == position ? null : until, flaw, bad.reason());
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static String code(Flaw flaw) {
        return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
