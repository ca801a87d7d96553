package io.docket.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * Files of a write-ahead log, packed as {@code NAME.gz}; the last one grows as {@code NAME.partial}.
 *
 * @param segmentSize of each file when unpacked, in bytes
 */
record WalArchive(Path folder, long segmentSize) {

    private static final String PACKED = ".gz";
    private static final String GROWING = ".partial";

    /** Behind the last byte that is held of a timeline; empty if there is none. */
    Optional<Long> end(long timeline) throws IOException {
        var last = segments().stream()
                .filter(segment -> segment.timeline() == timeline)
                .max(Comparator.comparingLong(Segment::number));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var growing = growing(last.get());
        return Optional.of(
                Files.exists(growing)
                        ? last.get().start() + Files.size(growing)
                        : last.get().end());
    }

    /** What is held of a file. */
    byte[] content(Segment segment) throws IOException {
        if (!Files.exists(packed(segment))) {
            return Files.readAllBytes(growing(segment));
        }
        try (var in = new GZIPInputStream(Files.newInputStream(packed(segment)))) {
            return in.readAllBytes();
        }
    }

    /** @param bytes those behind what is held of the file */
    void append(Segment segment, byte[] bytes) throws IOException {
        var growing = growing(segment);
        boolean isNew = !Files.exists(growing);
        Files.write(Durable.file(growing), bytes, StandardOpenOption.APPEND);
        Durable.sync(growing);
        if (Files.size(growing) == segmentSize) {
            pack(segment);
        } else if (isNew) {
            Durable.sync(folder);
        }
    }

    /**
     * Unpacks what follows on one another.
     *
     * @param first file to begin with
     * @return how many files there were
     */
    int unpack(Segment first, Path target) throws IOException {
        int files = 0;
        for (var segment = first; isHeld(segment); segment = segment.next()) {
            try (var out = Files.newOutputStream(target.resolve(segment.name()))) {
                var content = content(segment);
                out.write(content);
                // PostgreSQL takes a shorter file for a broken one.
                out.write(new byte[(int) segmentSize - content.length]);
            }
            files++;
        }
        return files;
    }

    /** Whether nothing is missing from a file to the last that is held of its timeline. */
    boolean isWholeFrom(Segment first) throws IOException {
        var segment = first;
        while (Files.exists(packed(segment))) {
            segment = segment.next();
        }
        var end = Files.exists(growing(segment)) ? segment.next() : segment;
        return segments().stream()
                .noneMatch(held -> held.timeline() == end.timeline() && held.number() >= end.number());
    }

    /** Drops what no restoring begins before. */
    void dropBefore(Segment first) throws IOException {
        for (var segment : segments()) {
            if (segment.timeline() <= first.timeline() && segment.number() < first.number()) {
                Files.deleteIfExists(packed(segment));
                Files.deleteIfExists(growing(segment));
            }
        }
    }

    private boolean isHeld(Segment segment) {
        return Files.exists(packed(segment)) || Files.exists(growing(segment));
    }

    private void pack(Segment segment) throws IOException {
        var fresh = folder.resolve(segment.name() + PACKED + Durable.UNFINISHED);
        Files.deleteIfExists(fresh);
        try (OutputStream out = new GzipCompressorOutputStream(Files.newOutputStream(Durable.file(fresh)))) {
            Files.copy(growing(segment), out);
        }
        Durable.move(fresh, packed(segment));
        Files.delete(growing(segment));
    }

    private List<Segment> segments() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PACKED) || name.endsWith(GROWING))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .flatMap(name -> Segment.named(name, segmentSize).stream())
                    .toList();
        }
    }

    private Path packed(Segment segment) {
        return folder.resolve(segment.name() + PACKED);
    }

    private Path growing(Segment segment) {
        return folder.resolve(segment.name() + GROWING);
    }
}
