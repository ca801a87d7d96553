package io.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * JMH starts processes with the class path of this one, and knows nothing of jars within a jar: they are unpacked for
 * as long as that takes.
 *
 * @param before what the class path was
 * @param folder what was unpacked
 */
record ForkedClassPath(String before, Path folder) implements AutoCloseable {

    private static final String PROPERTY = "java.class.path";

    static ForkedClassPath unpacked() throws IOException, InterruptedException {
        var packed = Path.of(System.getProperty(PROPERTY));
        var path = new ForkedClassPath(packed.toString(), Files.createTempDirectory("docket-small"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var unpacking = new ProcessBuilder(
                        java.toString(), "-Djarmode=tools", "-jar", path.before, "extract", "--force", "--destination")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        unpacking.command().add(path.folder.toString());
        if (unpacking.start().waitFor() != 0) {
            path.close();
            throw new IOException("Not the packed benchmarks: " + packed);
        }
        System.setProperty(PROPERTY, path.folder.resolve(packed.getFileName()).toString());
        return path;
    }

    @Override
    public void close() throws IOException {
        System.setProperty(PROPERTY, before);
        FileSystemUtils.deleteRecursively(folder);
    }
}
