package io.docket.command.imports;

/** A line that was left out, and why. @param line from 1, the heading counted */
record RefusedLine(String file, long line, String reason) {}
