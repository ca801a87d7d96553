package io.docket.command.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an import goes, written into its row twice a second and at its end. */
final class ImportReport {
    private static final int MOST_ERRORS = 1_000;
    private static final Duration PACE = Duration.ofMillis(500);

    private final ImportJob job;
    private final ImportReports reports;
    private final List<RefusedLine> errors = new ArrayList<>();
    private @Nullable ImportedDesk desk;
    private long done;
    private long failed;
    private Instant written = Instant.EPOCH;

    ImportReport(ImportJob job, ImportReports reports) {
        this.job = job;
        this.reports = reports;
    }

    synchronized void read(ImportedDesk read) {
        desk = read;
        read.refused().stream().limit(MOST_ERRORS).forEach(errors::add);
        failed = read.left();
        write();
    }

    ImportedDesk desk() {
        return Objects.requireNonNull(desk);
    }

    /** A ticket is in the log. */
    synchronized void took() {
        done++;
        now();
    }

    /** A ticket was refused, and why. */
    synchronized void refused(RefusedLine line) {
        failed++;
        if (errors.size() < MOST_ERRORS) {
            errors.add(line);
        }
        now();
    }

    synchronized void done() {
        job.ended(ImportJob.DONE, reports.clock().instant());
        write();
    }

    synchronized void failed(RefusedLine reason) {
        errors.add(reason);
        job.ended(ImportJob.FAILED, reports.clock().instant());
        write();
    }

    private void now() {
        if (reports.clock().instant().isAfter(written.plus(PACE))) {
            write();
        }
    }

    private void write() {
        written = reports.clock().instant();
        var total = desk == null ? null : Long.valueOf(desk.tickets().size() + desk.left());
        job.progressed(done, failed, total, reports.json().writeValueAsString(errors));
        reports.jobs().save(job);
    }
}
