package io.docket.command.imports;

/**
 * A line that was left out, and why.
 *
 * @param line from 1, the heading counted
 */
record RefusedLine(String file, long line, String reason) {

    /** @param source file and line, such as {@code events.csv:17} */
    static RefusedLine at(String source, String reason) {
        var colon = source.lastIndexOf(':');
        return colon < 0
                ? new RefusedLine(source, 0, reason)
                : new RefusedLine(source.substring(0, colon), Long.parseLong(source.substring(colon + 1)), reason);
    }
}
