package io.docket.command.imports;

import io.docket.api.attachment.FileStore;
import io.docket.api.gateway.Desk;
import io.docket.command.decision.Decisions;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import tools.jackson.databind.json.JsonMapper;

/** Imports of histories from elsewhere. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackageClasses = ImportsCommandConfiguration.class)
@EnableJpaRepositories(basePackageClasses = ImportsCommandConfiguration.class)
public class ImportsCommandConfiguration {

    @Bean
    ImportFormat uciIncidents() {
        return new UciIncidents();
    }

    @Bean
    ImportFiles importFiles(FileStore store, JsonMapper json) {
        return new ImportFiles(store, json);
    }

    @Bean
    ImportRunner importRunner(
            List<ImportFormat> formats,
            ImportJobs jobs,
            ImportFiles files,
            Desk desk,
            Decisions decisions,
            JsonMapper json,
            Clock clock) {
        return new ImportRunner(
                formats, jobs, files, new HistoryWriter(desk, decisions), new ImportReports(jobs, json, clock));
    }

    @Bean
    ImportStarter importStarter(
            List<ImportFormat> formats,
            ImportJobs jobs,
            ImportRunner runner,
            ImportFiles files,
            JsonMapper json,
            Clock clock) {
        return new ImportStarter(formats, jobs, runner, files, json, clock);
    }
}
