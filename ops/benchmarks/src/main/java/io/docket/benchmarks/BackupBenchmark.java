package io.docket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** How long it takes to back up a desk of many tickets while it runs, and to put it back, its log compared. */
final class BackupBenchmark implements Benchmark {

    private static final double MEGABYTE = 1_000_000;

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        started.seeded();
        var folder = Files.createTempDirectory("docket-backup");
        try {
            var backup = folder.resolve("backup");
            var keys = folder.resolve("keys");
            var data = started.process().data();
            var made = Command.run("ops/backup", "--to", backup + "", "--keys", keys + "", "--data", data + "");
            var size = megabytes(backup);
            var restored = folder.resolve("restored");
            var put = Command.run("ops/restore", "--from", backup + "", "--keys", keys + "", "--data", restored + "");
            return List.of(
                    new Figure("backup", "size_mb", size, "MB", Goal.atMost(10_000, 1_000)),
                    new Figure("backup", "made_s", made.seconds(), "s", Goal.atMost(120, 30)),
                    new Figure("backup", "made_mb_per_s", size / made.seconds(), "MB/s", Goal.atLeast(10, 50)),
                    new Figure("backup", "restored_s", put.seconds(), "s", Goal.atMost(180, 60)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static double megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / MEGABYTE;
        }
    }
}
