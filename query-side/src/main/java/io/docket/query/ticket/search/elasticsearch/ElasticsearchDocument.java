package io.docket.query.ticket.search.elasticsearch;

import io.docket.query.ticket.search.document.Milestones.Span;
import io.docket.query.ticket.search.document.SearchValues;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.filter.Zone;
import io.docket.query.ticket.search.text.SplitText;
import io.docket.query.ticket.search.text.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as the index takes it: {@code tickets.json} says what of. Words come stemmed, as not every server can. */
final class ElasticsearchDocument {

    private ElasticsearchDocument() {}

    static Map<String, Object> of(TicketDocument document) {
        var values = SearchValues.of(document);
        var fields = new HashMap<String, Object>();
        values.byColumn().forEach((column, value) -> put(fields, column.code(), value));
        put(
                fields,
                "reopened_at",
                values.reopenedAt().stream().map(Instant::toEpochMilli).toList());
        put(
                fields,
                "unsolved",
                values.unsolved().stream().map(ElasticsearchDocument::range).toList());
        put(fields, "first_reply_minutes", values.firstReplyMinutes());
        put(fields, "resolution_minutes", values.resolutionMinutes());
        put(fields, "sla_met", document.clocks().met());
        put(fields, "sla_missed", document.clocks().missed());
        putWords(fields, Zone.SUBJECT, values.subjectTexts());
        putWords(fields, Zone.MESSAGE, document.conversation().messages());
        putWords(fields, Zone.NOTE, document.conversation().notes());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static void putWords(Map<String, Object> fields, Zone zone, List<String> texts) {
        var split = texts.stream().map(Words::of).toList();
        fields.put(zone.code() + "_stems", split.stream().map(SplitText::stems).toList());
        fields.put(zone.code() + "_words", split.stream().map(SplitText::words).toList());
    }

    private static Map<String, Object> range(Span span) {
        var range = new HashMap<String, Object>();
        range.put("gte", span.from().toEpochMilli());
        var to = span.to();
        put(range, "lt", to == null ? null : to.toEpochMilli());
        return range;
    }
}
