package io.docket.command.imports;

import io.docket.api.imports.ImportId;
import io.docket.api.imports.StartImport;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import tools.jackson.databind.json.JsonMapper;

/** Notes imports that are asked for, and has them run. */
final class ImportStarter {
    private final List<ImportFormat> formats;
    private final ImportJobs jobs;
    private final ImportRunner runner;
    private final ImportFiles files;
    private final JsonMapper json;
    private final Clock clock;

    ImportStarter(
            List<ImportFormat> formats,
            ImportJobs jobs,
            ImportRunner runner,
            ImportFiles files,
            JsonMapper json,
            Clock clock) {
        this.formats = formats;
        this.jobs = jobs;
        this.runner = runner;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    @CommandHandler
    ImportId start(StartImport command, Caller caller) {
        if (formats.stream().noneMatch(format -> format.name().equals(command.format()))) {
            files.remove(command.files());
            throw new Refusal(ProblemCode.INVALID_REQUEST, "There is no import format \"" + command.format() + "\".");
        }
        if (command.files().isEmpty()) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "An import needs at least one file.");
        }
        var job = new ImportJob(
                command.id().value(),
                command.format(),
                json.writeValueAsString(command.files()),
                caller.id().value(),
                clock.instant());
        if (jobs.begin(job.id(), job.format(), job.files(), job.importer(), job.startedAt()) > 0) {
            // The row is committed: whoever wrote it has it run, even if another answers under the same key.
            runner.run(job);
        }
        return command.id();
    }
}
