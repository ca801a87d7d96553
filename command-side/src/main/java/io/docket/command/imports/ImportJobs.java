package io.docket.command.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of imports. */
interface ImportJobs extends Repository<ImportJob, UUID> {

    @Transactional
    ImportJob save(ImportJob job);

    /**
     * Notes an import that was asked for, unless it is there already.
     *
     * @param files JSON
     * @return 0 where it was there, or came from elsewhere at this moment
     */
    @Transactional
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into import_job (id, format, files, importer, state, done, failed, started_at, errors)
            values (:id, :format, :files, :importer, 'running', 0, 0, :at, '[]') on conflict (id) do nothing""")
    int begin(UUID id, String format, String files, UUID importer, Instant at);

    /**
     * Counted before anything of it is done, so that a node that dies of it leaves it counted.
     *
     * @return 0 where it has ended, as another node may have run it as well
     */
    @Transactional
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update import_job set attempts = attempts + 1 where id = :id and state = 'running'")
    int count(UUID id);

    /** Where the node stops as it should, the import is not to blame. */
    @Transactional
    @Modifying
    @Query(nativeQuery = true, value = "update import_job set attempts = attempts - 1 where id = :id")
    void discount(UUID id);

    @Query(nativeQuery = true, value = "select attempts from import_job where id = :id")
    int attempts(UUID id);

    boolean existsByIdAndState(UUID id, String state);

    List<ImportJob> findByStateOrderByStartedAt(String state);

    /** As JSON, of each that has ended; the rows themselves may hold a thousand errors. */
    @Query(nativeQuery = true, value = "select files from import_job where state <> 'running'")
    List<String> filesOfEnded();
}
