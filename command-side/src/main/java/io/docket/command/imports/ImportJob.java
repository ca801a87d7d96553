package io.docket.command.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of an import, as its row is kept. Nobody's history: what was imported is in the log. */
@Entity
@Table(name = "import_job")
class ImportJob {
    static final String RUNNING = "running";
    static final String DONE = "done";
    static final String FAILED = "failed";

    @Id
    private UUID id = new UUID(0, 0);

    private String format = "";
    private String files = "";
    private UUID importer = new UUID(0, 0);
    private String state = RUNNING;
    private long done;
    private long failed;
    private @Nullable Long total;
    private Instant startedAt = Instant.EPOCH;
    private @Nullable Instant endedAt;
    private String errors = "[]";

    ImportJob() {}

    /** @param files JSON */
    ImportJob(UUID id, String format, String files, UUID importer, Instant startedAt) {
        this.id = id;
        this.format = format;
        this.files = files;
        this.importer = importer;
        this.startedAt = startedAt;
    }

    UUID id() {
        return id;
    }

    String format() {
        return format;
    }

    String files() {
        return files;
    }

    UUID importer() {
        return importer;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** @param errors JSON */
    void progressed(long newDone, long newFailed, @Nullable Long newTotal, String newErrors) {
        done = newDone;
        failed = newFailed;
        total = newTotal;
        errors = newErrors;
    }

    void ended(String newState, Instant at) {
        state = newState;
        endedAt = at;
    }
}
