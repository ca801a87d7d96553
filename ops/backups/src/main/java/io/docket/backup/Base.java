package io.docket.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was backed up as a whole at some moment; with the write-ahead log since it makes every later one.
 *
 * @param began by the database's clock, as the other time
 * @param ended no moment before can be restored from it
 * @param segment file of the write-ahead log with which restoring begins
 * @param segmentSize of each such file, in bytes
 * @param postgres the server's version
 * @param events how many the log held at the end
 * @param bytes of the file {@code data.tar.gz}
 * @param sha256 of it, in hexadecimal digits
 */
record Base(
        Instant began,
        Instant ended,
        String segment,
        long segmentSize,
        String postgres,
        long events,
        long bytes,
        String sha256) {

    static final String DATA = "data.tar.gz";
    private static final String FILE = "base.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    static Base in(Path folder) {
        return JSON.readValue(folder.resolve(FILE).toFile(), Base.class);
    }

    void writeTo(Path folder) throws IOException {
        Durable.write(folder.resolve(FILE), JSON.writeValueAsBytes(this));
    }

    String words() {
        return String.format(Locale.ROOT, "Backed up at %s: %,d events, %,d KB.", ended, events, bytes >> 10);
    }

    Segment first() {
        return Segment.named(segment, segmentSize).orElseThrow();
    }
}
