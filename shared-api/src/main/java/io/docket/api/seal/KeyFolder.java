package io.docket.api.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/**
 * Master keys as files that nobody but the desk's user may read, {@code master-1.key} and so on, each of 32 bytes in
 * Base64. All nodes of a desk share the folder. A backup of the data is worth nothing without it, and is to be kept
 * elsewhere.
 */
final class KeyFolder {

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER_OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Makes the key unless it is there already; a file that another node is making at this moment counts as there. */
    void make(int number) {
        var key = Base64.getEncoder().encodeToString(SubjectKey.random().bytes());
        try {
            prepare();
            var unfinished = posix()
                    ? Files.createTempFile(folder, "master", ".part", OURS_ALONE)
                    : Files.createTempFile(folder, "master", ".part");
            try {
                write(unfinished, key);
                Files.createLink(file(number), unfinished);
                sync();
            } catch (FileAlreadyExistsException made) {
                // By another node, at the same time: its key it is.
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new MissingKeyException("The folder of keys, " + folder + ", cannot be written: " + e, e);
        }
    }

    /** A folder that is there already is left as it is: it may be a mounted one. */
    private void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            if (posix()) {
                Files.createDirectories(folder.getParent());
                Files.createDirectories(folder, FOLDER_OURS_ALONE);
            } else {
                Files.createDirectories(folder);
            }
        }
    }

    /** @throws MissingKeyException if it is not there, not a key, or others may read it */
    byte[] read(int number) {
        var file = file(number);
        try {
            if (posix()
                    && Files.getPosixFilePermissions(file).stream()
                            .anyMatch(right -> !right.name().startsWith("OWNER"))) {
                throw new MissingKeyException("Others may read the key " + file
                        + ". Make sure that nobody has, and say chmod 600; if somebody may have, have it replaced.");
            }
            var key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != SubjectKey.BYTES) {
                throw new MissingKeyException("The key " + file + " is damaged. Put it back from where you keep it.");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new MissingKeyException(
                    "The key " + file + " cannot be read. Nobody's texts can be without it: put it back from where you"
                            + " keep it, or point DOCKET_KEYS_DIRECTORY at the folder that all nodes share. (" + e
                            + ")",
                    e);
        }
    }

    private Path file(int number) {
        return folder.resolve("master-" + number + ".key");
    }

    private static void write(Path file, String key) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((key + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** The name of a file is durable only once its directory is. */
    private void sync() throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
