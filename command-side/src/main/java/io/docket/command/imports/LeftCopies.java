package io.docket.command.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Folders of files in the open while an import reads them: whoever died in the midst of it left theirs. */
final class LeftCopies {
    private static final Logger LOG = LoggerFactory.getLogger(LeftCopies.class);
    private static final Path HOME = Path.of(System.getProperty("java.io.tmpdir"));
    private static final long SELF = ProcessHandle.current().pid();
    private static final Pattern NAME = Pattern.compile("docket-import-(\\d{1,18})-.*");

    private LeftCopies() {}

    static Path folder() throws IOException {
        return Files.createTempDirectory("docket-import-" + SELF + "-");
    }

    /** Those of processes that are not there any more, and of this one, which has not begun yet. */
    static void remove() {
        try (var folders = Files.newDirectoryStream(HOME, "docket-import-*")) {
            for (var folder : folders) {
                var name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && isLeft(Long.parseLong(name.group(1)))) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("Copies of files that were imported may be left in {}", HOME, e);
        }
    }

    private static boolean isLeft(long process) {
        return process == SELF || ProcessHandle.of(process).isEmpty();
    }
}
