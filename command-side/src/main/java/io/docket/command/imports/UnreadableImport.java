package io.docket.command.imports;

import org.jspecify.annotations.Nullable;

/** The files as a whole are not what the format asks for. */
final class UnreadableImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable RefusedLine line;

    /** No file more than another is the reason. */
    UnreadableImport(String reason) {
        super(reason);
        line = null;
    }

    /**
     * @param file what makes it so, by name
     * @param line from 1
     */
    UnreadableImport(String file, long line, String reason) {
        super(file + ", line " + line + ": " + reason);
        this.line = new RefusedLine(file, line, reason);
    }

    /** @param files what is named where no file more than another is the reason */
    RefusedLine line(String files) {
        return line == null ? new RefusedLine(files, 1, String.valueOf(getMessage())) : line;
    }
}
