package io.docket.api.wire;

import io.docket.api.attachment.FileStore;
import io.docket.api.attachment.KeptFile;
import io.docket.api.identity.PersonId;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import io.docket.api.seal.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps files in a folder that all nodes share, fanned out by the end of their ids: the beginning is the time, and
 * would fill one folder after the other. A file is there whole, sealed and durable, or not at all.
 */
final class FolderFileStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderFileStore.class);
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Vault vault;

    FolderFileStore(Path folder, Vault vault) {
        this.folder = folder;
        this.vault = vault;
    }

    @Override
    public KeptFile put(UUID id, PersonId subject, InputStream content, long limit) throws IOException {
        var directory = folder.resolve(shelf(id));
        var unfinished = begun(directory, id);
        try {
            var written = write(id, subject, content, unfinished, limit);
            keep(id, unfinished, written);
            sync(directory);
            sync(folder);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        try {
            return opened(id).orElseThrow(() -> new NoSuchFileException(id.toString()));
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

    private Optional<InputStream> opened(UUID id) throws IOException {
        var sealed = Files.newInputStream(path(id));
        try {
            var opened = vault.open(id, sealed);
            if (opened.isEmpty()) {
                sealed.close();
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
    }

    /** A link, unlike a move, fails where there is such a file already, also one that came a moment ago. */
    private void keep(UUID id, Path sealed, KeptFile written) throws IOException {
        try {
            Files.createLink(path(id), sealed);
        } catch (FileAlreadyExistsException repeated) {
            try (var kept = new DigestInputStream(open(id), sha256())) {
                kept.transferTo(OutputStream.nullOutputStream());
                if (!hex(kept.getMessageDigest()).equals(written.sha256())) {
                    throw new Refusal(
                            ProblemCode.IDEMPOTENCY_KEY_REUSED,
                            "This idempotency key was used for another file before.");
                }
            }
        }
    }

    private KeptFile write(UUID id, PersonId subject, InputStream content, Path file, long limit) throws IOException {
        var buffer = new byte[BUFFER];
        var digest = sha256();
        var size = 0L;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var sealed = vault.seal(id, subject, Channels.newOutputStream(channel));
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw tooLarge(limit);
                }
                digest.update(buffer, 0, read);
                sealed.write(buffer, 0, read);
            }
            sealed.close();
            channel.force(true);
        }
        return new KeptFile(size, hex(digest));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
