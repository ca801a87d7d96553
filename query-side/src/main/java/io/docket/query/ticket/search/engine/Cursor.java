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

    /**
     * A cursor is made up by whoever sends it: it may say where a list goes on, but not by what it is sorted.
     *
     * @param wanted the list's order; where relevance is wanted but unknown, that of what changed last will do
     * @throws Refusal if it is not a place in such a list
     */
    public static Cursor decode(String encoded, Sort wanted) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII).split(" ");
            var column = parts[0].equals(RELEVANCE) ? null : Column.valueOf(parts[0]);
            var sort = new Sort(column, parts[1].equals("desc"));
            if (!wanted.equals(sort) && !(wanted.equals(Sort.RELEVANCE) && sort.equals(Sort.LATEST))) {
                throw nowhere();
            } else if (column == null ? !Double.isFinite(Double.parseDouble(parts[2])) : isNoNumber(parts[2])) {
                throw nowhere();
            }
            return new Cursor(sort, parts[2], Long.parseLong(parts[3]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw nowhere();
        }
    }

    private static boolean isNoNumber(String value) {
        return !Long.toString(Long.parseLong(value)).equals(value);
    }

    private static Refusal nowhere() {
        return new Refusal(ProblemCode.INVALID_REQUEST, "This is not a place to continue from.");
    }
}
