package io.docket.query.answer;

import io.docket.api.identity.PersonId;
import io.docket.query.rest.FirstAnswers;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * First answers as rows, on every edge node the same. A command's own row beside its events lives as long as they do.
 */
final class FirstAnswerTable implements FirstAnswers {
    /** As the contract has it. An answer is younger than its command's row, so that it is never the first to go. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final String KEEP = """
            insert into first_answer (person_id, key, request, status, position, location, etag, body, at)
            select :person, :key, :request, :status, :position, :location, :etag, :body, :at
            from first_answer_forgotten forgotten where forgotten.position < :position
            on conflict (person_id, key, request) do update
            set status = excluded.status, position = excluded.position, location = excluded.location,
                etag = excluded.etag, body = excluded.body, at = excluded.at
            where first_answer.position <> excluded.position""";

    private final JdbcClient sql;
    private final InstantSource clock;

    FirstAnswerTable(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Given keep(PersonId person, String key, String request, Given answer) {
        sql.sql(KEEP)
                .param("person", person.value())
                .param("key", key)
                .param("request", request)
                .param("status", answer.status())
                .param("position", answer.position())
                .param("location", answer.location())
                .param("etag", answer.eTag())
                .param("body", answer.body())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return sql.sql("""
                select status, position, location, etag as e_tag, body from first_answer
                where person_id = ? and key = ? and request = ?""")
                .params(person.value(), key, request)
                .query(Given.class)
                .optional()
                .orElse(answer);
    }

    /**
     * Throws away what was answered up to that position, and keeps no such answer any more: a repeat is answered by
     * what there is then.
     */
    void forgetUntil(long position) {
        sql.sql("update first_answer_forgotten set position = ? where position < ?")
                .params(position, position)
                .update();
        sweep();
    }

    /** Throws away what was on its way when {@link #forgetUntil} was told. */
    void sweep() {
        sql.sql(
                        "delete from first_answer using first_answer_forgotten forgotten where first_answer.position <= forgotten.position")
                .update();
    }

    /** Throws away what nobody may ask for any more: it holds texts of people. */
    void forgetOld() {
        sql.sql("delete from first_answer where at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
