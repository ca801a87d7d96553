package io.docket.command.imports;

import io.docket.api.attachment.FileStore;
import io.docket.api.imports.StartImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs imports, one after the other. What a stop or a crash broke off goes on at the next start: nothing is doubled.
 */
final class ImportRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final TypeReference<List<StartImport.File>> FILES = new TypeReference<>() {};

    /** Twice may be chance; once more, and it is what the node died of. */
    private static final int MOST_ATTEMPTS = 3;

    private final List<ImportFormat> formats;
    private final ImportJobs jobs;
    private final FileStore store;
    private final HistoryWriter writer;
    private final ImportReports reports;
    private final JsonMapper json;
    private final AtomicReference<@Nullable UUID> current = new AtomicReference<>();
    private volatile ExecutorService thread = stopped();

    ImportRunner(
            List<ImportFormat> formats,
            ImportJobs jobs,
            FileStore store,
            HistoryWriter writer,
            ImportReports reports,
            JsonMapper json) {
        this.formats = formats;
        this.jobs = jobs;
        this.store = store;
        this.writer = writer;
        this.reports = reports;
        this.json = json;
    }

    void run(ImportJob job) {
        thread.execute(() -> attempt(job));
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("imports").daemon().factory());
        jobs.findByStateOrderByStartedAt(ImportJob.RUNNING).forEach(this::run);
    }

    @Override
    public void stop() {
        // First: once it is interrupted it may end before it is known which one that was, and what reads a large file
        // does not hear that it should.
        discount();
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("An import is still at work while the desk stops");
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !thread.isShutdown();
    }

    private void discount() {
        var stopped = current.getAndSet(null);
        if (stopped != null) {
            jobs.discount(stopped);
        }
    }

    private void attempt(ImportJob job) {
        var report = reports.begin(job);
        try {
            jobs.count(job.id());
            current.set(job.id());
            if (jobs.attempts(job.id()) > MOST_ATTEMPTS) {
                throw new UnreadableImport("The desk went down " + MOST_ATTEMPTS
                        + " times while it ran this import, which is not tried again; what is in already stays.");
            }
            report.read(read(job));
            writer.write(job, report);
            report.done();
        } catch (UnreadableImport unreadable) {
            report.failed(unreadable.line(names(job)));
        } catch (InterruptedException stop) {
            LOG.info("The import {} goes on at the next start", job.id());
        } catch (IOException | RuntimeException fault) {
            if (thread.isShutdown()) {
                LOG.info("The import {} goes on at the next start", job.id(), fault);
                return;
            }
            LOG.error("The import {} broke off", job.id(), fault);
            report.failed(new RefusedLine(
                    names(job), 1, "The import broke off; what is in already stays. It may be started again."));
        } finally {
            current.set(null);
        }
    }

    /** From copies, because a format knows files by their paths, and errors name them as they were uploaded. */
    private ImportedDesk read(ImportJob job) throws IOException {
        var folder = Files.createTempDirectory("docket-import");
        try {
            var paths = new ArrayList<Path>();
            for (var file : json.readValue(job.files(), FILES)) {
                var own = Files.createDirectory(folder.resolve(Integer.toString(paths.size())));
                var name = Path.of(file.name()).getFileName();
                var copy = own.resolve(name == null ? "file" : name.toString());
                try (var content = store.open(file.stored())) {
                    Files.copy(content, copy);
                }
                paths.add(copy);
            }
            return format(job.format()).read(paths);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private ImportFormat format(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableImport("There is no import format \"" + name + "\" any more."));
    }

    /** What an import as a whole is told by where no file of it is the reason. */
    private String names(ImportJob job) {
        return json.readValue(job.files(), FILES).stream()
                .map(StartImport.File::name)
                .collect(Collectors.joining(", "));
    }

    private static ExecutorService stopped() {
        var none = Executors.newSingleThreadExecutor();
        none.shutdown();
        return none;
    }
}
