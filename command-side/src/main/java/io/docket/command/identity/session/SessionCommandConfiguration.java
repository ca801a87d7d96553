package io.docket.command.identity.session;

import io.docket.command.identity.password.Passwords;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in, staying signed in, and ending it. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackageClasses = SessionCommandConfiguration.class)
@EnableJpaRepositories(basePackageClasses = SessionCommandConfiguration.class)
public class SessionCommandConfiguration {

    @Bean
    AttemptLimits attemptLimits(Clock clock) {
        return new AttemptLimits(clock);
    }

    @Bean
    SessionCommands sessionCommands(
            Accounts accounts,
            Passwords passwords,
            AttemptLimits limits,
            SessionFamilies families,
            RefreshTokens tokens,
            JdbcClient sql,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        var transactions = new TransactionTemplate(transactionManager);
        var issuer = new AccessTokenIssuer(new SigningKeys(sql, transactions));
        return new SessionCommands(
                accounts, passwords, limits, new Sessions(families, tokens, issuer, sql, transactions, clock));
    }
}
