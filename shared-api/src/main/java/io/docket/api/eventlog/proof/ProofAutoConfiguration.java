package io.docket.api.eventlog.proof;

import io.docket.api.attachment.FileStore;
import io.docket.api.eventlog.EventLogAutoConfiguration;
import io.docket.api.eventlog.LogAccess;
import io.docket.api.evidence.EvidenceBundles;
import io.docket.api.proof.MerkleTree;
import io.docket.api.proof.Witness;
import io.docket.api.seal.KeysDirectory;
import io.docket.api.seal.SubjectKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/** The tree over the log of a node that has one. */
@AutoConfiguration(after = EventLogAutoConfiguration.class)
@ConditionalOnBean(LogAccess.class)
@EnableConfigurationProperties(ProofSettings.class)
public class ProofAutoConfiguration {

    /** A desk has other things to do. */
    private static final int VERIFIERS = 2;

    /** For proofs; it may be a moment behind the log. */
    @Bean
    MerkleTree merkleTree(LogAccess log) {
        return new MerkleTree(new NodeTable(log.sql()));
    }

    @Bean
    @DependsOnDatabaseInitialization
    HeadKeys headKeys(LogAccess log, ProofSettings settings, KeysDirectory keys) {
        return settings.rotate() ? HeadKeys.rotated(keys.path(), log.sql()) : HeadKeys.of(keys.path(), log.sql());
    }

    @Bean
    Witness witnessFile(ProofSettings settings, KeysDirectory keys) {
        return WitnessFile.in(keys.path(), settings.witness());
    }

    @Bean
    Witnesses witnesses(List<Witness> witnesses, LogAccess log) {
        return new Witnesses(witnesses, new HeadTable(log.sql()), Duration.ofSeconds(1));
    }

    @Bean
    EvidenceBundles evidenceBundles(
            LogAccess log, MerkleTree tree, HeadKeys keys, SubjectKeys subjects, FileStore files, Clock clock) {
        var heads = new HeadRequests(log.sql(), Duration.ofSeconds(5));
        return new LogEvidence(new LeafRows(log.sql()), tree, heads, keys, subjects, files, clock);
    }

    @Bean
    TreeProcessor treeProcessor(
            JdbcConnectionDetails database, HeadKeys keys, Clock clock, ProofSettings settings, LogAccess log) {
        return new TreeProcessor(database, keys, clock, settings.poll(), new TreeFaults(log.sql()));
    }

    @Bean
    ProofState proofState(LogAccess log) {
        return new ProofState(log.sql());
    }

    /** It reads as much as it can, so not from the few connections of the log. */
    @Bean
    LogVerifier logVerifier(DataSource source, KeysDirectory keys, List<Witness> witnesses) {
        return new LogVerifier(source, keys.path(), witnesses, VERIFIERS);
    }
}
