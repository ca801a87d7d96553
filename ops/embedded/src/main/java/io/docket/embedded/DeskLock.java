package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a data directory to one desk. The system takes the lock back when the process ends, however it ends. */
final class DeskLock implements AutoCloseable {
    private final FileChannel channel;

    private DeskLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ServerFailedException if another desk has it */
    static DeskLock take(Path file) {
        return tryTake(file)
                .orElseThrow(() -> new ServerFailedException(
                        "The desk in " + file.getParent() + " is already running, as process " + holder(file) + "."));
    }

    /** Empty if another desk has it. */
    static Optional<DeskLock> tryTake(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new DeskLock(channel));
        } catch (IOException e) {
            throw ServerFailedException.noPlaceForData(file, e);
        }
    }

    private static String holder(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
