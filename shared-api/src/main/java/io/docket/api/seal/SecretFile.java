package io.docket.api.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that nobody but the desk's user may read, and that is written once. */
public record SecretFile(Path folder, String name) {

    /** How files end that are not written to their end. */
    public static final String UNFINISHED = ".part";

    private static final FileAttribute<Set<PosixFilePermission>> FOLDER_OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /**
     * Whole and durable, or not at all. Where there is one, also one that another node makes at this moment, that one
     * stays.
     */
    public void make(String text) throws IOException {
        prepare();
        var unfinished = posix()
                ? Files.createTempFile(folder, "unfinished", UNFINISHED, OURS_ALONE)
                : Files.createTempFile(folder, "unfinished", UNFINISHED);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
            Files.createLink(folder.resolve(name), unfinished);
            sync(folder);
        } catch (FileAlreadyExistsException made) {
            // By another node, at the same time, or long ago.
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A folder that is there already is left as it is: it may be a mounted one. */
    private void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            var whole = folder.toAbsolutePath();
            Files.createDirectories(whole.getParent());
            if (posix()) {
                Files.createDirectories(whole, FOLDER_OURS_ALONE);
            } else {
                Files.createDirectories(whole);
            }
        }
    }

    /** @throws AccessDeniedException if others may read it too */
    public String read() throws IOException {
        var file = folder.resolve(name);
        if (posix()
                && Files.getPosixFilePermissions(file).stream()
                        .anyMatch(right -> !right.name().startsWith("OWNER"))) {
            throw new AccessDeniedException(
                    file.toString(),
                    null,
                    "others may read it. Make sure that nobody has, and say chmod 600; if somebody may have, rotate it");
        }
        return Files.readString(file);
    }

    /** The name of a file is durable only once its directory is. */
    public static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
