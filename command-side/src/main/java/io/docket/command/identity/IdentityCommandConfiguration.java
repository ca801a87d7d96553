package io.docket.command.identity;

import io.docket.api.eventlog.LogAccess;
import io.docket.api.seal.ErasureList;
import io.docket.command.identity.password.Argon2Passwords;
import io.docket.command.identity.password.Credentials;
import io.docket.command.identity.password.Passwords;
import io.docket.command.identity.password.StoredCredentials;
import io.docket.command.identity.session.Accounts;
import io.docket.command.identity.session.ResetLimits;
import io.docket.command.identity.session.SessionCommandConfiguration;
import io.docket.command.messaging.Reactions;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSender;

/** People, groups, organisations, and how they prove who they are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
@Import({Person.class, Group.class, Organization.class, SessionCommandConfiguration.class})
public class IdentityCommandConfiguration {

    @Bean
    Directory directory(LogAccess log) {
        return new ClaimDirectory(log.sql());
    }

    @Bean
    Credentials credentials(LogAccess log) {
        return new StoredCredentials(log.sql());
    }

    /** Half the processors hash at most: the other half goes on with everything else. */
    @Bean
    Passwords passwords() {
        return new Argon2Passwords(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    @Bean
    People peopleByStream(@Lazy org.axonframework.config.Configuration axon) {
        return new People(() -> axon.repository(Person.class));
    }

    @Bean
    ForgottenList forgottenList(ErasureList list, Clock clock) {
        return new ListedErasures(list, clock);
    }

    @Bean
    Accounts accounts(People people, Directory directory, Credentials credentials) {
        return new PersonAccounts(people, directory, credentials);
    }

    @Bean
    PasswordResets passwordResets(
            People people,
            Directory directory,
            Credentials credentials,
            Passwords passwords,
            PasswordResetMail mail,
            Clock clock) {
        return new PasswordResets(people, directory, credentials, passwords, mail, new ResetLimits(clock), clock);
    }

    @Bean
    PasswordResetMail passwordResetMail(MailSender sender, IdentitySettings settings) {
        return new SentPasswordResetMail(sender, settings, Executors.newVirtualThreadPerTaskExecutor());
    }

    @Bean
    @ConditionalOnProperty(name = "docket.demo.enabled", havingValue = "false", matchIfMissing = true)
    FirstAdministrator firstAdministrator(
            Directory directory,
            Credentials credentials,
            Reactions reactions,
            JdbcClient sql,
            IdentitySettings settings,
            Clock clock) {
        return new FirstAdministrator(directory, credentials, reactions, sql, settings, clock);
    }
}
