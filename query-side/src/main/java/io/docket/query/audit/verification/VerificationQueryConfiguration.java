package io.docket.query.audit.verification;

import io.docket.api.eventlog.proof.LogVerifier;
import io.docket.api.eventlog.proof.ProofState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifying the log, what came of it, and what others verify themselves. */
@Configuration(proxyBeanMethods = false)
public class VerificationQueryConfiguration {

    @Bean
    VerificationTable verificationTable(JdbcClient sql) {
        return new VerificationTable(sql);
    }

    @Bean
    Verifications verifications(LogVerifier verifier, VerificationTable table) {
        return new Verifications(verifier, table);
    }

    @Bean
    VerificationQueries verificationQueries(VerificationTable table, ProofState proof) {
        return new VerificationQueries(table, proof);
    }

    @Bean
    ConsistencyQueries consistencyQueries(ProofState proof) {
        return new ConsistencyQueries(proof);
    }

    @Bean
    VerificationInstructions verificationInstructions(Verifications verifications) {
        return new VerificationInstructions(verifications);
    }

    @Bean
    VerificationFigures verificationFigures(VerificationTable table, ProofState proof) {
        return new VerificationFigures(table, proof);
    }
}
