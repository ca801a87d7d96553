package io.docket.api.wire;

import java.io.IOException;
import java.nio.file.Files;
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

    /** Those of processes that are there no more, also where another one has their number now. */
    static void removeLeft() {
        try (var folders = Files.newDirectoryStream(HOME, "docket-*")) {
            for (var folder : folders) {
                var name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && isLeft(folder, Long.parseLong(name.group(1)))) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("Copies of files may be left in the open in {}", HOME, e);
        }
    }

    private static boolean isLeft(Path folder, long process) throws IOException {
        var written = Files.getLastModifiedTime(folder).toInstant();
        return written.isBefore(process == SELF ? BEGUN : begun(process));
    }

    private static Instant begun(long process) {
        return ProcessHandle.of(process)
                .map(other -> other.info().startInstant().orElse(Instant.MIN))
                .orElse(Instant.MAX);
    }
}
