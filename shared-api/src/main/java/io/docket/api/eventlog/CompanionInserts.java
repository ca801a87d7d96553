package io.docket.api.eventlog;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Writes companion rows, each so that the same row twice does no harm: an append may be repeated. */
final class CompanionInserts {

    /** An answer that nobody may ask for again any more gives way. */
    private static final String ANSWER = """
            insert into idempotency_answer as old (scope, key, request, answer_type, answer, position)
            values (?, ?, ?, ?, ?, ?)
            on conflict (scope, key) do update set request = excluded.request, answer_type = excluded.answer_type,
                answer = excluded.answer, position = excluded.position, created_at = excluded.created_at
            where old.scope <> '%s' and old.created_at < clock_timestamp() - interval '%s'""".formatted(CompanionRow.REACTIONS, CompanionRow.KEPT);

    private static final String CLAIM = """
            insert into claim as old (kind, value, owner) values (?, ?, ?)
            on conflict (kind, value) do update set owner = excluded.owner where old.owner = excluded.owner""";

    private static final String OWNER = "select owner from claim where kind = ? and value = ?";

    private static final String RELEASE = "delete from claim where kind = ? and value = ? and owner = ?";

    private static final String CREDENTIAL = """
            insert into credential (owner, kind, hash, expires_at) values (?, ?, ?, ?)
            on conflict (owner, kind) do update set hash = excluded.hash, expires_at = excluded.expires_at,
                created_at = excluded.created_at""";

    private static final String KEEP = """
            insert into kept_session (family, owner, epoch) values (?, ?, ?)
            on conflict (family, owner) do update set epoch = excluded.epoch, kept_at = excluded.kept_at""";

    private static final String REVOKE = "delete from credential where owner = ? and kind = ?";

    private static final String DESTROY_KEY = """
            insert into subject_key as held (subject, master, destroyed_at)
            select ?, number, clock_timestamp() from master_key order by number desc limit 1
            on conflict (subject) do update set wrapped = null, destroyed_at = excluded.destroyed_at
            where held.wrapped is not null""";

    /**
     * Whatever is theirs in the other companion rows; names that they hold, also where those cannot be read any more.
     */
    private static final List<String> FORGET = List.of(
            "delete from credential where owner = ?",
            "delete from claim where owner = ? and kind in ('email', 'username')",
            "delete from idempotency_answer where scope = ?::text");

    private final Connection connection;
    private final long position;

    /** @param position of the command's last event, or of the log's where it has none */
    CompanionInserts(Connection connection, long position) {
        this.connection = connection;
        this.position = position;
    }

    void write(CompanionRow row) throws SQLException {
        switch (row) {
            case CompanionRow.IdempotencyAnswer answer -> write(answer);
            case CompanionRow.Claim claim -> write(claim);
            case CompanionRow.Turn turn -> write(turn);
            case CompanionRow.ReleasedClaim(var kind, var value, var owner) -> update(RELEASE, kind, value, owner);
            case CompanionRow.Credential(var owner, var kind, var hash, var expires) ->
                update(CREDENTIAL, owner, kind, hash, expires == null ? null : Timestamp.from(expires));
            case CompanionRow.RevokedCredential(var owner, var kind) -> update(REVOKE, owner, kind);
            case CompanionRow.Forgotten(var person) -> forget(person);
            case CompanionRow.KeptSession(var family, var owner, var epoch) -> update(KEEP, family, owner, epoch);
        }
    }

    private void write(CompanionRow.IdempotencyAnswer row) throws SQLException {
        if (update(ANSWER, row.scope(), row.key(), row.request(), row.answerType(), row.answer(), position) == 0) {
            throw new AlreadyAnsweredException(row.scope(), row.key());
        }
    }

    private void write(CompanionRow.Claim claim) throws SQLException {
        if (update(CLAIM, claim.kind(), claim.value(), claim.owner()) == 0) {
            throw new Refusal(new RuleViolation(
                    ProblemCode.ALREADY_TAKEN,
                    "Somebody else has that " + claim.kind() + " already.",
                    Map.of("field", claim.kind(), "owner", owner(claim))));
        }
    }

    private void write(CompanionRow.Turn turn) throws SQLException {
        if (update(CLAIM, turn.kind(), String.valueOf(turn.number()), turn.owner()) == 0) {
            throw new ConcurrencyException("Somebody else made decision " + turn.number() + " of " + turn.kind());
        }
    }

    private String owner(CompanionRow.Claim claim) throws SQLException {
        try (var statement = connection.prepareStatement(OWNER)) {
            statement.setString(1, claim.kind());
            statement.setString(2, claim.value());
            try (var found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }

    private void forget(UUID person) throws SQLException {
        update(DESTROY_KEY, person);
        for (var statement : FORGET) {
            update(statement, person);
        }
        try (var tell = connection.prepareStatement("select pg_notify(?, ?)")) {
            tell.setString(1, Forgetting.CHANNEL);
            tell.setString(2, person.toString());
            tell.execute();
        }
    }

    private int update(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
