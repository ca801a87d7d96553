package io.docket.query.rest;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.function.Supplier;

/** What a caller has just written is there, even where a read model has lost it for a moment. */
public final class Written {

    private Written() {}

    /**
     * Reads it.
     *
     * @throws Refusal not yet visible, instead of not found: whoever heard that would believe that nothing was written
     */
    public static <T> T orNotYet(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.NOT_FOUND) {
                throw new Refusal(
                        ProblemCode.NOT_YET_VISIBLE,
                        "It is written, and cannot be shown yet. Try again in a moment, under the same key.");
            }
            throw refused;
        }
    }
}
