package io.docket.command.messaging;

import io.docket.api.eventlog.CompanionRow;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers that were committed with what their commands did. */
final class AnswerTable {

    private static final String STILL_KEPT = "(scope = '%s' or created_at > clock_timestamp() - interval '%s')"
            .formatted(CompanionRow.REACTIONS, CompanionRow.KEPT);

    private final JdbcClient sql;

    AnswerTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Found> find(String scope, String key) {
        return sql.sql("select request, answer_type, answer, position from idempotency_answer"
                        + " where scope = ? and key = ? and " + STILL_KEPT)
                .params(scope, key)
                .query(Found.class)
                .optional();
    }

    /** @return how many nobody may ask for any more, and are gone */
    int forgetOld() {
        return sql.sql("delete from idempotency_answer where not " + STILL_KEPT).update();
    }

    record Found(String request, String answerType, String answer, long position) {}
}
