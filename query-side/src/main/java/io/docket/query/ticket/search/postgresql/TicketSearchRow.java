package io.docket.query.ticket.search.postgresql;

import io.docket.query.ticket.search.document.Milestones.Span;
import io.docket.query.ticket.search.document.SearchValues;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.text.TextVector;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/** A document as a row of {@code ticket_search}. */
final class TicketSearchRow {

    private TicketSearchRow() {}

    static SqlParameterSource of(TicketDocument document, JsonMapper json) {
        var values = SearchValues.of(document);
        var row = new MapSqlParameterSource()
                .addValue("ticket_id", document.ticket().value())
                .addValue("position", document.position())
                .addValue("document", json.writeValueAsString(document))
                .addValue("first_reply_minutes", values.firstReplyMinutes(), Types.DOUBLE)
                .addValue("resolution_minutes", values.resolutionMinutes(), Types.DOUBLE)
                .addValue("sla_met", document.clocks().met())
                .addValue("sla_missed", document.clocks().missed())
                .addValue("reopened_at", times(values.reopenedAt()))
                .addValue("unsolved", spans(values.unsolved()))
                .addValue("subject_words", TextVector.of(values.subjectTexts()))
                .addValue("message_words", TextVector.of(document.conversation().messages()))
                .addValue("note_words", TextVector.of(document.conversation().notes()));
        values.byColumn().forEach((column, value) -> {
            switch (column.type()) {
                case WORD -> row.addValue(column.code(), value, Types.VARCHAR);
                case ID ->
                    row.addValue(column.code(), value == null ? null : UUID.fromString((String) value), Types.OTHER);
                case WORDS -> row.addValue(column.code(), ((List<?>) value).toArray(String[]::new), Types.ARRAY);
                case NUMBER -> row.addValue(column.code(), value, Types.BIGINT);
                case TIME -> row.addValue(column.code(), time((Long) value), Types.TIMESTAMP_WITH_TIMEZONE);
            }
        });
        return row;
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + span.from() + "," + (span.to() == null ? "" : span.to()) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String times(List<Instant> times) {
        return times.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    }
}
