package io.docket.api.proof;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody outside of the database who keeps tree heads, so that whoever has the database cannot write history anew and
 * sign it. Each node of a desk asks its own; one that fails, or is slow, keeps nobody else waiting and is asked again.
 */
public interface Witness {

    /**
     * How many leaves the last head has that it keeps; 0 if it keeps none.
     *
     * @throws IOException if that cannot be said now
     */
    long lastSize() throws IOException;

    /**
     * Keeps heads for good, and returns only then. Those that it has already may come again, from another node or since
     * it could not answer, and change nothing.
     *
     * @param heads the smallest first
     * @throws IOException if they are not kept, or not all of them
     */
    void keep(List<SignedHead> heads) throws IOException;

    /**
     * Those that it keeps, the smallest first, for whoever verifies the log; to be closed. None where it does not give
     * them back.
     *
     * @throws IOException if they cannot be had now
     */
    default Stream<SignedHead> heads() throws IOException {
        return Stream.empty();
    }
}
