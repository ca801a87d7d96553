package io.docket.query.assist;

import io.docket.query.security.VisibleTickets;
import io.docket.query.ticket.state.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Proposals as agents see them. */
@Configuration(proxyBeanMethods = false)
public class AssistQueryConfiguration {

    @Bean
    ProposalTable proposalTable(NamedParameterJdbcTemplate sql, JsonMapper json) {
        return new ProposalTable(sql, json);
    }

    @Bean
    ProposalProjection proposalProjection(ProposalTable table) {
        return new ProposalProjection(table);
    }

    @Bean
    ProposalQueries proposalQueries(ProposalTable table, VisibleTickets tickets, Names names) {
        return new ProposalQueries(table, tickets, names);
    }
}
