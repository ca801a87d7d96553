package io.docket.query.ticket.search.postgresql;

import io.docket.query.ticket.search.document.Milestones.Span;
import io.docket.query.ticket.search.document.SearchValues;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.filter.Column;
import io.docket.query.ticket.search.text.TextVector;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document as a row of {@code ticket_search}, by columns, of values that JSON can carry. What was written continues
 * what the row has.
 */
final class TicketSearchRow {

    private TicketSearchRow() {}

    static Map<String, @Nullable Object> of(TicketDocument document) {
        var values = SearchValues.of(document);
        var row = new HashMap<String, @Nullable Object>();
        row.put("ticket_id", document.ticket().value());
        row.put("position", document.position());
        row.put("document", document);
        row.put("first_reply_minutes", values.firstReplyMinutes());
        row.put("resolution_minutes", values.resolutionMinutes());
        row.put("sla_met", document.clocks().met());
        row.put("sla_missed", document.clocks().missed());
        row.put("reopened_at", values.reopenedAt());
        row.put("unsolved", spans(values.unsolved()));
        row.put("subject_words", TextVector.of(values.subjectTexts()));
        row.put("message_words", TextVector.continuing(document.conversation().messages()));
        row.put("note_words", TextVector.continuing(document.conversation().notes()));
        values.byColumn()
                .forEach((column, value) ->
                        row.put(column.code(), column.type() == Column.Type.TIME ? time((Long) value) : value));
        return row;
    }

    private static String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + span.from() + "," + (span.to() == null ? "" : span.to()) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Instant time(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
