package io.docket.query.ticket.search.engine;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.ticket.search.filter.Column;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in a list of hits.
 *
 * @param sort the order of the list
 * @param value what the last hit was sorted by: a whole number, or a score, as text
 * @param number of the last hit's ticket, for hits with the same value
 */
public record Cursor(Sort sort, String value, long number) {

    private static final String RELEVANCE = "relevance";

    /** Opaque to callers. */
    public String encoded() {
        var column = sort.column();
        var text = String.join(
                " ",
                column == null ? RELEVANCE : column.name(),
                sort.descending() ? "desc" : "asc",
                value,
                Long.toString(number));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws Refusal if it is not one of ours */
    public static Cursor decode(String encoded) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII).split(" ");
            var column = parts[0].equals(RELEVANCE) ? null : Column.valueOf(parts[0]);
            if (column == null) {
                Double.parseDouble(parts[2]);
            } else {
                Long.parseLong(parts[2]);
            }
            return new Cursor(new Sort(column, parts[1].equals("desc")), parts[2], Long.parseLong(parts[3]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "This is not a place to continue from.");
        }
    }
}
