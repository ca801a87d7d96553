package io.docket.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** An embedded server could not be started or stopped; the message is for the person who runs the desk. */
public final class ServerFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerFailedException(String message) {
        super(message);
    }

    /** @param cause names the file and mostly the reason, sometimes the reason by its class alone */
    static ServerFailedException noPlaceForData(Path path, IOException cause) {
        return new ServerFailedException(
                "A desk's data cannot be kept in " + path + " (" + cause
                        + "); give another folder: ops/run --data DIR.",
                cause);
    }

    ServerFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
