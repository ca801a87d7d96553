package io.docket.api.wire;

import io.docket.api.attachment.FileStore;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps files in a folder that all nodes share, fanned out by the end of their ids: the beginning is the time, and
 * would fill one folder after the other. A file is there whole and durable, or not at all.
 */
final class FolderFileStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderFileStore.class);
    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    FolderFileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public long put(UUID id, InputStream content, long limit) throws IOException {
        var file = path(id);
        var directory = folder.resolve(shelf(id));
        var unfinished = begun(directory, id);
        try {
            var size = write(content, unfinished, limit);
            keep(unfinished, file);
            sync(directory);
            sync(folder);
            return size;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        try {
            return Files.newInputStream(path(id));
        } catch (IOException e) {
            if (e instanceof NoSuchFileException && Files.isDirectory(folder)) {
                throw e;
            }
            throw unavailable(e);
        }
    }

    @Override
    public void remove(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    private Path begun(Path directory, UUID id) {
        try {
            return Files.createTempFile(Files.createDirectories(directory), id.toString(), ".part");
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private Refusal unavailable(IOException cause) {
        LOG.warn("The folder of files, {}, cannot be used: {}", folder, cause.toString());
        return new Refusal(
                ProblemCode.FILES_UNAVAILABLE, "Files cannot be kept or read at the moment. Try again in a while.");
    }

    /** A link, unlike a move, fails where there is such a file already, also one that came a moment ago. */
    private static void keep(Path written, Path file) throws IOException {
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException repeated) {
            if (Files.mismatch(written, file) >= 0) {
                throw new Refusal(
                        ProblemCode.IDEMPOTENCY_KEY_REUSED, "This idempotency key was used for another file before.");
            }
        }
    }

    private static long write(InputStream content, Path file, long limit) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw tooLarge(limit);
                }
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
        return size;
    }

    private static Refusal tooLarge(long limit) {
        return new Refusal(new RuleViolation(
                ProblemCode.ATTACHMENT_TOO_LARGE,
                "A file may have at most " + limit / (1024 * 1024) + " MB.",
                Map.of("limit", limit)));
    }

    /** The name of a file is durable only once its directory is. */
    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path path(UUID id) {
        return folder.resolve(shelf(id)).resolve(id.toString());
    }

    private static String shelf(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - 2);
    }
}
