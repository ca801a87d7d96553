package io.docket.api.wire;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Temporary folders, which nobody else may read, of files that are in the open while somebody reads them. A process
 * that dies in the midst of it leaves its own, and the next node to start removes it.
 */
public final class OpenCopies {
    private static final Logger LOG = LoggerFactory.getLogger(OpenCopies.class);
    private static final Path HOME = Path.of(System.getProperty("java.io.tmpdir"));
    private static final long SELF = ProcessHandle.current().pid();
    private static final Pattern NAME = Pattern.compile("docket-(\\d{1,18})-.*");

    /** File systems tell the time in ticks, which end before it. */
    private static final Instant BEGUN = Instant.now().minus(Duration.ofMillis(100));

    private OpenCopies() {}

    /** @param use what for, as a part of its name */
    public static Path folder(String use) throws IOException {
        return Files.createTempDirectory("docket-" + SELF + "-" + use + "-");
    }

    /** Those of processes that are there no more, also where this one has the number of one of them. */
    static void removeLeft() {
        try (var folders = Files.newDirectoryStream(HOME, "docket-*")) {
            for (var folder : folders) {
                var name = NAME.matcher(folder.getFileName().toString());
                if (name.matches()) {
                    removeIfLeft(folder, Long.parseLong(name.group(1)));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("Copies of files may be left in the open in {}", HOME, e);
        }
    }

    private static void removeIfLeft(Path folder, long process) {
        try {
            if (isOurs(folder) && isLeft(folder, process)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            // Another node may have been quicker.
            LOG.debug("{} cannot be removed", folder, e);
        }
    }

    /** What lies in a folder of somebody else's is not ours to remove. */
    private static boolean isOurs(Path folder) throws IOException {
        return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
    }

    private static boolean isLeft(Path folder, long process) throws IOException {
        return process == SELF
                ? Files.getLastModifiedTime(folder).toInstant().isBefore(BEGUN)
                : ProcessHandle.of(process).isEmpty();
    }
}
