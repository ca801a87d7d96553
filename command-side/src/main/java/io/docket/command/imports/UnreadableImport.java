package io.docket.command.imports;

/** The files as a whole are not what the format asks for. */
final class UnreadableImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableImport(String reason) {
        super(reason);
    }
}
