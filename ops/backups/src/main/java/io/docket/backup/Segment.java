package io.docket.backup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of PostgreSQL's write-ahead log.
 *
 * @param timeline counted up by PostgreSQL whenever a database is put back to an earlier moment
 * @param number from the beginning of the log
 * @param size of every file, in bytes
 * @see <a href="https://www.postgresql.org/docs/18/wal-internals.html">WAL internals</a>
 */
record Segment(long timeline, long number, long size) {

    private static final Pattern NAME = Pattern.compile("(\\p{XDigit}{8})(\\p{XDigit}{8})(\\p{XDigit}{8})");
    private static final int HEX = 16;
    private static final long LOG_FILE = 1L << 32;

    /** The file that holds a byte of the log. */
    static Segment at(long timeline, long position, long size) {
        return new Segment(timeline, position / size, size);
    }

    /** Empty if it is the name of something else. */
    static Optional<Segment> named(String name, long size) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new Segment(
                        Long.parseLong(parts.group(1), HEX),
                        Long.parseLong(parts.group(2), HEX) * (LOG_FILE / size) + Long.parseLong(parts.group(3), HEX),
                        size))
                : Optional.empty();
    }

    String name() {
        var perLogFile = LOG_FILE / size;
        return String.format(Locale.ROOT, "%08X%08X%08X", timeline, number / perLogFile, number % perLogFile);
    }

    /** The position of its first byte in the log. */
    long start() {
        return number * size;
    }

    /** Behind its last byte. */
    long end() {
        return start() + size;
    }

    Segment next() {
        return new Segment(timeline, number + 1, size);
    }
}
