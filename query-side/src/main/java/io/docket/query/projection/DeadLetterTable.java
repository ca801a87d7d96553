package io.docket.query.projection;

import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetters;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is put aside, and keeps Axon's table of dead letters. */
record DeadLetterTable(JdbcClient sql) {

    /** Before the name of a read model that is being built anew. */
    static final String BESIDE = "beside.";

    private static final String PREVIOUS = "previous.";

    private static final String PUT_ASIDE = """
            select * from put_aside where (read_model, sequence) > (?, ?) order by read_model, sequence limit ?""";

    private static final String LEFT = """
            select coalesce(max(events), 0) as left, max(cause) as cause
            from put_aside where read_model = ? and sequence = ?""";

    List<DeadLetters> list(DeadLetterCursor after, int limit) {
        return sql.sql(PUT_ASIDE)
                .params(after.readModel(), after.sequence(), limit)
                .query((row, number) -> letters(row))
                .list();
    }

    DeadLetterOutcome left(String readModel, String sequence) {
        return sql.sql(LEFT)
                .params(readModel, sequence)
                .query(DeadLetterOutcome.class)
                .single();
    }

    void drop(String readModel, String sequence) {
        sql.sql("delete from dead_letter_entry where processing_group = ? and sequence_identifier = ?")
                .params(readModel, sequence)
                .update();
    }

    /** Forgets all. */
    void drop(String readModel) {
        sql.sql("delete from dead_letter_entry where processing_group = ?")
                .param(readModel)
                .update();
    }

    /** Those of what was built anew count, those of what answered are kept with it. */
    void switchTo(String readModel) {
        drop(PREVIOUS + readModel);
        rename(readModel, PREVIOUS + readModel);
        rename(BESIDE + readModel, readModel);
    }

    /** Those of what answered before are kept with what is brought up to date. */
    void reopenPrevious(String readModel) {
        drop(BESIDE + readModel);
        rename(PREVIOUS + readModel, BESIDE + readModel);
    }

    private void rename(String from, String to) {
        sql.sql("update dead_letter_entry set processing_group = ? where processing_group = ?")
                .params(to, from)
                .update();
    }

    private DeadLetters letters(ResultSet row) throws SQLException {
        var sequence = row.getString("sequence");
        var type = row.getString("type");
        return new DeadLetters(
                row.getString("read_model"),
                sequence,
                isAboutTicket(type, sequence) ? new TicketId(UUID.fromString(sequence)) : null,
                type.substring(type.lastIndexOf('.') + 1),
                row.getLong("events"),
                time(row.getTimestamp("since")),
                time(row.getTimestamp("tried_at")),
                row.getString("cause"));
    }

    private boolean isAboutTicket(String type, String sequence) {
        try {
            return AboutTicket.class.isAssignableFrom(Class.forName(type));
        } catch (ClassNotFoundException ofAnotherVersion) {
            return isTicket(sequence);
        }
    }

    private boolean isTicket(String sequence) {
        try {
            return sql.sql("select exists (select from event where ticket_id = ?)")
                    .param(UUID.fromString(sequence))
                    .query(Boolean.class)
                    .single();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private static Instant time(@Nullable Timestamp time) {
        return Objects.requireNonNull(time).toInstant();
    }
}
