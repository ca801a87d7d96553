package io.docket.query.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Imports, as they go. */
@Configuration(proxyBeanMethods = false)
public class ImportsQueryConfiguration {

    @Bean
    ImportQueries importQueries(JdbcClient sql, JsonMapper json) {
        return new ImportQueries(sql, json);
    }
}
