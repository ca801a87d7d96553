package io.docket.api.eventlog.proof;

import io.docket.api.eventlog.EventLogAutoConfiguration;
import io.docket.api.eventlog.LogAccess;
import io.docket.api.proof.MerkleTree;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The tree over the log of a node that has one. */
@AutoConfiguration(after = EventLogAutoConfiguration.class)
@ConditionalOnBean(LogAccess.class)
@EnableConfigurationProperties(ProofSettings.class)
public class ProofAutoConfiguration {

    /** For proofs; it may be a moment behind the log. */
    @Bean
    MerkleTree merkleTree(LogAccess log) {
        return new MerkleTree(new NodeTable(log.sql()));
    }

    @Bean
    TreeProcessor treeProcessor(JdbcConnectionDetails database, ProofSettings settings) {
        return new TreeProcessor(database, settings.poll());
    }
}
