package io.docket.api.eventlog.proof;

import io.docket.api.proof.SignedHead;
import io.docket.api.proof.Witness;
import io.docket.api.seal.SecretFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of tree heads, {@code heads.jsonl}, a line each, that is only ever appended to: it may be on a disk, or bear
 * an attribute, that allows nothing else. A line that a crash cut off stays as it is, and its head follows in another
 * one.
 */
record WitnessFile(Path folder) implements Witness {

    /** Locks of files are those of processes. */
    private static final ReentrantLock OURS = new ReentrantLock();

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /** Many lines. */
    private static final int TAIL = 64 << 10;

    /**
     * @param keys directory of the desk's keys
     * @param given its own; null where it is beside that of the keys
     */
    static WitnessFile in(Path keys, @Nullable Path given) {
        return new WitnessFile(given == null ? keys.toAbsolutePath().resolveSibling("witness") : given);
    }

    @Override
    public long lastSize() throws IOException {
        return Files.exists(file()) ? locked(channel -> last(tail(channel))) : 0;
    }

    @Override
    public void keep(List<SignedHead> heads) throws IOException {
        Files.createDirectories(folder);
        locked(channel -> {
            var tail = tail(channel);
            long last = last(tail);
            var lines = new StringBuilder(tail.isEmpty() || tail.endsWith("\n") ? "" : "\n");
            heads.stream()
                    .filter(signed -> signed.head().size() > last)
                    .forEach(signed -> lines.append(HeadLine.of(signed)).append('\n'));
            append(channel, lines.toString());
            if (tail.isEmpty()) {
                SecretFile.sync(folder);
            }
            return last;
        });
    }

    @Override
    public Stream<SignedHead> heads() throws IOException {
        return Files.exists(file())
                ? Files.lines(file()).map(HeadLine::parse).flatMap(Optional::stream)
                : Stream.empty();
    }

    /**
     * Begins a new file for a log that was put back to an earlier state, with the heads that are still true of it. The
     * one before stays, under another name: it knows of what was lost.
     *
     * @param size of the log as it is now
     * @return the size of the largest head there was
     */
    long putBack(long size, Instant now) throws IOException {
        if (!Files.exists(file())) {
            return 0;
        }
        List<SignedHead> all;
        try (var kept = heads()) {
            all = kept.toList();
        }
        var fresh = new WitnessFile(folder.resolve("putting-back"));
        Files.deleteIfExists(fresh.file());
        fresh.keep(all.stream().filter(signed -> signed.head().size() <= size).toList());
        // At every moment one of both is there under its name.
        Files.createLink(folder.resolve("heads-until-" + NAME.format(now) + ".jsonl"), file());
        Files.move(fresh.file(), file(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(fresh.folder());
        SecretFile.sync(folder);
        return all.stream().mapToLong(signed -> signed.head().size()).max().orElse(0);
    }

    Path file() {
        return folder.resolve("heads.jsonl");
    }

    private interface Step {
        long run(FileChannel channel) throws IOException;
    }

    /** Other processes may share the file. */
    private long locked(Step step) throws IOException {
        OURS.lock();
        try (var writing = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // Until it is closed.
            writing.lock();
            return step.run(writing);
        } finally {
            OURS.unlock();
        }
    }

    private static void append(FileChannel channel, String lines) throws IOException {
        var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static long last(String tail) {
        return Arrays.stream(tail.split("\n"))
                .map(HeadLine::parse)
                .flatMap(Optional::stream)
                .mapToLong(signed -> signed.head().size())
                .max()
                .orElse(0);
    }

    /** What is appended to cannot be read through the same channel. */
    private String tail(FileChannel writing) throws IOException {
        try (var reading = FileChannel.open(file(), StandardOpenOption.READ)) {
            long size = writing.size();
            var bytes = ByteBuffer.allocate((int) Math.min(size, TAIL));
            long from = size - bytes.capacity();
            while (bytes.hasRemaining() && reading.read(bytes, from + bytes.position()) >= 0) {
                // There is more.
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }
}
