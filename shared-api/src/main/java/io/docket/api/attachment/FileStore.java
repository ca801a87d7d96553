package io.docket.api.attachment;

import io.docket.api.identity.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Keeps files' bytes by id, sealed, for all nodes of a desk. What is kept never changes. */
public interface FileStore {

    /**
     * Reads the stream to its end; what was written is durable when this returns.
     *
     * @param id of a file that is not there yet; the same file once more changes nothing
     * @param subject whom it is about: once they are forgotten it cannot be opened
     * @param limit bytes
     * @throws io.docket.api.problem.Refusal {@code attachment-too-large} beyond the limit, {@code
     *     idempotency-key-reused} where another file has the id, {@code files-unavailable} where none can be kept now;
     *     nothing is kept then
     */
    KeptFile put(UUID id, PersonId subject, InputStream content, long limit) throws IOException;

    /**
     * @throws java.nio.file.NoSuchFileException if there is none, or whom it was about has been forgotten
     * @throws io.docket.api.problem.Refusal {@code files-unavailable} where none can be read now
     */
    InputStream open(UUID id) throws IOException;

    /** Does nothing where there is none. */
    void remove(UUID id) throws IOException;
}
