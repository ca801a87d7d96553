package io.docket.query.projection;

/** How far this node knows each read model to be, whichever node keeps it. */
public interface Progress {

    /** Every event up to here is in the read model; 0 where nothing is known. */
    long reached(String readModel);

    /**
     * Waits until the read model has reached the position.
     *
     * @throws io.docket.api.problem.Refusal {@code not-yet-visible} after five seconds
     */
    void await(String readModel, long position);
}
