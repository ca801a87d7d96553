package io.docket.command.imports;

import io.docket.api.wire.OpenCopies;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;

/**
 * Runs imports, one after the other. What a stop or a crash broke off goes on at the next start: nothing is doubled.
 */
final class ImportRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    /** Twice may be chance; once more, and it is what the node died of. */
    private static final int MOST_ATTEMPTS = 3;

    private final List<ImportFormat> formats;
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final HistoryWriter writer;
    private final ImportReports reports;
    private final AtomicReference<@Nullable UUID> current = new AtomicReference<>();
    private volatile ExecutorService thread = stopped();

    ImportRunner(
            List<ImportFormat> formats,
            ImportJobs jobs,
            ImportFiles files,
            HistoryWriter writer,
            ImportReports reports) {
        this.formats = formats;
        this.jobs = jobs;
        this.files = files;
        this.writer = writer;
        this.reports = reports;
    }

    void run(ImportJob job) {
        thread.execute(() -> attempt(job));
    }

    @Override
    public void start() {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("imports").daemon().factory());
        jobs.findByStateOrderByStartedAt(ImportJob.RUNNING).forEach(this::run);
        // What a stop kept from being removed.
        thread.execute(() -> jobs.filesOfEnded().forEach(files::remove));
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
            if (jobs.count(job.id()) == 0) {
                return;
            }
            current.set(job.id());
            if (jobs.attempts(job.id()) > MOST_ATTEMPTS) {
                throw new UnreadableImport("The desk went down " + MOST_ATTEMPTS
                        + " times while it ran this import, which is not tried again; what is in already stays.");
            }
            report.read(read(job));
            writer.write(job, report);
            report.done();
            files.remove(job.files());
        } catch (UnreadableImport unreadable) {
            report.failed(unreadable.line(files.names(job)));
            files.remove(job.files());
        } catch (InterruptedException stop) {
            LOG.info("The import {} goes on at the next start", job.id());
        } catch (NoSuchFileException gone) {
            if (jobs.existsByIdAndState(job.id(), ImportJob.RUNNING)) {
                LOG.warn("The import {} has no files any more", job.id());
                report.failed(new RefusedLine(
                        files.names(job),
                        1,
                        "The files are not there any more, as after whoever uploaded them was forgotten. Nothing was"
                                + " imported, or not all."));
            }
        } catch (IOException | RuntimeException fault) {
            if (thread.isShutdown()) {
                LOG.info("The import {} goes on at the next start", job.id(), fault);
                return;
            }
            LOG.error("The import {} broke off", job.id(), fault);
            report.failed(new RefusedLine(
                    files.names(job), 1, "The import broke off; what is in already stays. It may be started again."));
            files.remove(job.files());
        } finally {
            current.set(null);
        }
    }

    private ImportedDesk read(ImportJob job) throws IOException {
        var folder = OpenCopies.folder("import");
        try {
            return format(job.format()).read(files.copies(job, folder));
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

    private static ExecutorService stopped() {
        var none = Executors.newSingleThreadExecutor();
        none.shutdown();
        return none;
    }
}
