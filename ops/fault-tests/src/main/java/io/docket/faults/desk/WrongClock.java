package io.docket.faults.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A clock that can be set while a node runs by it, and only that node: a few functions before those of its C library.
 * How long something takes the node measures as ever.
 */
public final class WrongClock {

    private static final Path COMPILER = Path.of("/usr/bin/cc");
    private static final String SOURCE = "wrong-clock.c";

    private final Path library;
    private final Path file;

    private WrongClock(Path library, Path file) {
        this.library = library;
        this.file = file;
    }

    /** What is missing here; empty where it can be done. */
    public static List<String> missing() {
        return Files.isExecutable(COMPILER) ? List.of() : List.of("there is no C compiler at " + COMPILER);
    }

    /** One that is right as yet. */
    public static WrongClock in(Path folder) throws IOException, InterruptedException {
        var source = folder.resolve(SOURCE);
        try (var code = Objects.requireNonNull(WrongClock.class.getResourceAsStream(SOURCE))) {
            Files.copy(code, source);
        }
        var library = folder.resolve("wrong-clock.so");
        var compiler = new ProcessBuilder(
                COMPILER.toString(), "-shared", "-fPIC", "-O2", "-o", library.toString(), source.toString(), "-ldl");
        if (compiler.inheritIO().start().waitFor() != 0) {
            throw new IOException("The clock could not be compiled");
        }
        var clock = new WrongClock(library, folder.resolve("clock"));
        clock.set(Duration.ZERO);
        return clock;
    }

    /** From now on it is so much ahead, or behind. */
    public void set(Duration ahead) throws IOException {
        try (var bytes = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            bytes.write(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .putLong(0, ahead.toSeconds()));
        }
    }

    /** Of a node that is to run by it. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "WRONG_CLOCK", file.toString());
    }
}
