package io.docket.query.identity;

import io.docket.api.eventlog.LogReader;
import io.docket.api.identity.session.AccessTokens;
import io.docket.query.identity.token.SessionQueries;
import io.docket.query.identity.token.SignedTokens;
import io.docket.query.narrative.NameBook;
import io.docket.query.narrative.Narrator;
import io.docket.query.projection.ReadModel;
import io.docket.query.security.Callers;
import io.docket.query.ticket.details.TicketReferences;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, groups, organisations, and who asks. */
@Configuration(proxyBeanMethods = false)
public class IdentityQueryConfiguration {

    @Bean
    ReadModel people(JdbcClient sql) {
        return new PeopleProjection(sql);
    }

    @Bean
    Callers callers(JdbcClient sql) {
        return new CallerTable(sql);
    }

    @Bean
    AccessTokens accessTokens(JdbcClient sql) {
        return new SignedTokens(sql, InstantSource.system());
    }

    @Bean
    SessionQueries sessionQueries(JdbcClient sql) {
        return new SessionQueries(sql, InstantSource.system());
    }

    @Bean
    PeopleQueries peopleQueries(JdbcClient sql) {
        return new PeopleQueries(new PeopleReader(sql, new GroupReader(sql), new OrganizationReader(sql)));
    }

    @Bean
    PersonalDataQueries personalDataQueries(JdbcClient sql, LogReader log, NameBook names, TicketReferences tickets) {
        return new PersonalDataQueries(sql, new PersonHistory(log, new Narrator(names), tickets));
    }

    @Bean
    GroupQueries groupQueries(JdbcClient sql) {
        return new GroupQueries(new GroupReader(sql));
    }

    @Bean
    OrganizationQueries organizationQueries(JdbcClient sql) {
        return new OrganizationQueries(new OrganizationReader(sql));
    }
}
