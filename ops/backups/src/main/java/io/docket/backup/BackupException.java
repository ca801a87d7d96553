package io.docket.backup;

/** A backup cannot be made, or not be restored; the message is for whoever wants it. */
final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
