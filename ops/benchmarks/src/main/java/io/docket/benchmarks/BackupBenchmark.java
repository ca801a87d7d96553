package io.docket.benchmarks;

import java.nio.file.Files;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** How long it takes to back up a desk of many tickets while it runs, and to put it back, its log compared. */
final class BackupBenchmark implements Benchmark {

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
            var made = Command.run(
                    "ops/backup", "--to", backup.toString(), "--keys", keys.toString(), "--data", data.toString());
            var restored = folder.resolve("restored");
            var put = Command.run(
                    "ops/restore",
                    "--from",
                    backup.toString(),
                    "--keys",
                    keys.toString(),
                    "--data",
                    restored.toString());
            return List.of(
                    new Figure("backup", "made_s", made.seconds(), "s", Goal.atMost(120, 30)),
                    new Figure("backup", "restored_s", put.seconds(), "s", Goal.atMost(180, 60)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
