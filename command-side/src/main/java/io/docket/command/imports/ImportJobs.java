package io.docket.command.imports;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of imports. */
interface ImportJobs extends Repository<ImportJob, UUID> {

    @Transactional
    ImportJob save(ImportJob job);

    boolean existsById(UUID id);

    List<ImportJob> findByStateOrderByStartedAt(String state);
}
