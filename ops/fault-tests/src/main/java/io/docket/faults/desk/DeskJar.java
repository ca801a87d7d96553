package io.docket.faults.desk;

import io.docket.faults.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a node runs: the desk in one process, as {@code ops/run} builds it. */
final class DeskJar {

    /** Beside this module, where both were built together. */
    private static final Path BUILT = Path.of("ops/all-in-one/target/all-in-one-1.0-SNAPSHOT-exec.jar");

    private static final Path UNPACKED = Path.of("ops/fault-tests/target/desk");

    private DeskJar() {}

    static Path find() throws IOException, InterruptedException {
        var given = Optional.ofNullable(System.getenv("DOCKET_JAR"));
        return given.isPresent() ? Path.of(given.get()).toAbsolutePath() : unpacked(root());
    }

    /** Jars in a jar cost seconds at every start. */
    private static synchronized Path unpacked(Path root) throws IOException, InterruptedException {
        var jar = root.resolve(UNPACKED).resolve(BUILT.getFileName());
        if (!Files.exists(jar) || isOlder(jar, root.resolve(BUILT))) {
            var unpacking = new ProcessBuilder(
                            ChildJvm.program(),
                            "-Djarmode=tools",
                            "-jar",
                            root.resolve(BUILT).toString(),
                            "extract",
                            "--force",
                            "--destination",
                            root.resolve(UNPACKED).toString())
                    .inheritIO()
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IOException("There is no desk at " + root.resolve(BUILT));
            }
        }
        return jar;
    }

    private static boolean isOlder(Path one, Path other) throws IOException {
        return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) < 0;
    }

    private static Path root() throws IOException {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isDirectory(here.resolve("ops/all-in-one"))) {
                return here;
            }
        }
        throw new IOException("This does not run within the project's directory");
    }
}
