package io.docket.command.imports;

import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** Makes reports of imports. */
record ImportReports(ImportJobs jobs, JsonMapper json, Clock clock) {

    ImportReport begin(ImportJob job) {
        return new ImportReport(job, this);
    }
}
