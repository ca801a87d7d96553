package io.docket.query.rest;

/** How much of a list is answered at once. */
public final class Limits {
    public static final String DEFAULT = "25";

    private static final int MOST = 100;

    private Limits() {}

    /** @throws io.docket.api.problem.Refusal {@code invalid-request} unless it is 1 to 100 */
    public static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Invalid.field("limit", "A limit is 1 to 100.");
        }
        return limit;
    }
}
