package io.docket.command.identity.session;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.Secret;
import io.docket.command.identity.PlainPasswords;
import io.docket.command.identity.password.Passwords;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Sessions on a database of their own, with accounts that a test keeps and a clock that it moves. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@Import(SessionCommandConfiguration.class)
class SessionDesk {
    static final PersonId ANNA = PersonId.next();
    static final Secret PASSWORD = new Secret("four quiet otters");

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    Passwords passwords() {
        return new PlainPasswords();
    }

    @Bean
    KnownAccounts accounts() {
        return new KnownAccounts();
    }

    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SessionDesk.class)
                .web(WebApplicationType.NONE)
                .run("--docket.embedded.scratch=true", "--spring.main.banner-mode=off");
    }

    /** Anna, as she is at the moment. */
    static final class KnownAccounts implements Accounts {
        private Account anna = new Account(ANNA, true, 0, new PlainPasswords().hashed(PASSWORD));

        void deactivated() {
            anna = new Account(ANNA, false, anna.epoch() + 1, anna.passwordHash());
        }

        void reactivated() {
            anna = new Account(ANNA, true, anna.epoch(), anna.passwordHash());
        }

        void ended() {
            anna = new Account(ANNA, true, anna.epoch() + 1, anna.passwordHash());
        }

        @Override
        public Optional<Account> named(String username) {
            return Optional.ofNullable(Map.of("anna", anna).get(username));
        }

        @Override
        public Optional<Account> of(PersonId person) {
            return Optional.of(anna).filter(account -> account.person().equals(person));
        }
    }
}
