package io.docket.command.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A line that was left out, and why.
 *
 * @param line from 1, the heading counted
 * @param wholeTicket whether a ticket was left out because there is nothing else about it
 */
record RefusedLine(
        String file, long line, String reason, @JsonIgnore boolean wholeTicket) {

    RefusedLine(String file, long line, String reason) {
        this(file, line, reason, false);
    }

    /** @param source file and line, such as {@code events.csv:17} */
    static RefusedLine at(String source, String reason) {
        var colon = source.lastIndexOf(':');
        return colon < 0
                ? new RefusedLine(source, 0, reason)
                : new RefusedLine(source.substring(0, colon), Long.parseLong(source.substring(colon + 1)), reason);
    }
}
