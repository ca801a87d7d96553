package io.docket.query.ticket.search.document;

import io.docket.query.ticket.search.document.Milestones.Span;
import io.docket.query.ticket.search.filter.Column;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document holds under each column, the same for every engine: words and ids as text, times as milliseconds. */
public final class SearchValues {

    private static final double MILLIS_PER_MINUTE = 60_000;

    private final TicketDocument document;

    private SearchValues(TicketDocument document) {
        this.document = document;
    }

    public static SearchValues of(TicketDocument document) {
        return new SearchValues(document);
    }

    /** A value for each column: text, a list of text, a {@code Long} or null. */
    public Map<Column, @Nullable Object> byColumn() {
        var values = new EnumMap<Column, @Nullable Object>(Column.class);
        for (var column : Column.values()) {
            values.put(column, value(column));
        }
        return values;
    }

    /** What stands in the subject's zone. */
    public List<String> subjectTexts() {
        return List.of(document.properties().subject(), Long.toString(document.number()));
    }

    /** From opening to the first public reply of an agent, by the wall clock; null before it. */
    public @Nullable Double firstReplyMinutes() {
        return minutesUntil(document.milestones().firstReplyAt());
    }

    /** From opening to the last solving, by the wall clock; null while unsolved. */
    public @Nullable Double resolutionMinutes() {
        return minutesUntil(document.milestones().solvedAt());
    }

    /** When it was reopened, by milliseconds. */
    public List<Instant> reopenedAt() {
        return document.milestones().reopenedAt().stream()
                .map(SearchValues::whole)
                .toList();
    }

    /** When somebody still had to do something, by milliseconds; imported times that run backwards are left out. */
    public List<Span> unsolved() {
        return document.milestones().unsolved().stream()
                .map(span -> new Span(whole(span.from()), span.to() == null ? null : whole(span.to())))
                .filter(span -> span.to() == null || span.from().isBefore(span.to()))
                .toList();
    }

    private static Instant whole(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    private @Nullable Object value(Column column) {
        var properties = document.properties();
        var milestones = document.milestones();
        return switch (column) {
            case STATUS -> properties.status().code();
            case STATUS_RANK -> (long) properties.status().ordinal();
            case PRIORITY -> properties.priority().code();
            case PRIORITY_RANK -> (long) properties.priority().ordinal();
            case TYPE -> properties.type().code();
            case CHANNEL -> properties.channel().code();
            case ASSIGNEE -> text(properties.assignee());
            case REQUESTER -> text(properties.requester());
            case TICKET_GROUP -> text(properties.group());
            case ORGANIZATION -> text(properties.organization());
            case TAGS ->
                properties.tags().stream().map(SearchValues::lower).distinct().toList();
            case EXTERNAL ->
                properties.external() == null
                        ? null
                        : lower(properties.external().id());
            case SUBJECT -> properties.subject();
            case NUMBER -> document.number();
            case CREATED_AT -> millis(milestones.createdAt());
            case UPDATED_AT -> millis(milestones.updatedAt());
            case PUBLIC_UPDATED_AT -> millis(milestones.publicUpdatedAt());
            case SOLVED_AT -> millis(milestones.solvedAt());
            case CLOSED_AT -> millis(milestones.closedAt());
        };
    }

    private @Nullable Double minutesUntil(@Nullable Instant end) {
        return end == null
                ? null
                : Duration.between(document.milestones().createdAt(), end).toMillis() / MILLIS_PER_MINUTE;
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }
}
