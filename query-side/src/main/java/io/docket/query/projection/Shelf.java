package io.docket.query.projection;

import io.docket.api.problem.Refusal;

/**
 * Where something is put aside that could not be taken, a sequence at a time. What is on it the view {@code put_aside}
 * tells. Read models have one each; a bean of this type is one beside those.
 */
public interface Shelf {

    /** As operators and the view call it. */
    String name();

    /**
     * Has what is there of a sequence taken after all, as far as possible.
     *
     * @throws Refusal where that cannot be tried now
     */
    void write(String sequence);

    /** Goes on without what is there of a sequence. */
    void drop(String sequence);
}
