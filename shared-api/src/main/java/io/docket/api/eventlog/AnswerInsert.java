package io.docket.api.eventlog;

import io.docket.api.eventlog.CompanionRow.IdempotencyAnswer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** The statement that remembers the answers of many commands. It fails where one of their keys is taken. */
final class AnswerInsert {

    static final String SQL = """
            insert into idempotency_answer (scope, key, request, answer_type, answer, position)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])""";

    private AnswerInsert() {}

    /**
     * @param set how many parameters are set before its own
     * @param positions of each command's last event, or of the log's where it has none, in the order of the answers
     */
    static void bind(PreparedStatement statement, int set, List<IdempotencyAnswer> answers, List<Long> positions)
            throws SQLException {
        var columns = List.<Function<IdempotencyAnswer, Object>>of(
                IdempotencyAnswer::scope,
                IdempotencyAnswer::key,
                IdempotencyAnswer::request,
                IdempotencyAnswer::answerType,
                IdempotencyAnswer::answer);
        var connection = statement.getConnection();
        for (var column : columns) {
            var values = answers.stream().map(column).toArray();
            statement.setArray(++set, connection.createArrayOf("text", values));
        }
        statement.setArray(++set, connection.createArrayOf("bigint", positions.toArray()));
    }
}
