package io.docket.query.elasticsearch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to Elasticsearch where {@code docket.elasticsearch.url} says that there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("docket.elasticsearch.url")
@EnableConfigurationProperties(ElasticsearchSettings.class)
public class ElasticsearchQueryConfiguration {

    @Bean
    Elasticsearch elasticsearch(ElasticsearchSettings settings) {
        return new Elasticsearch(settings);
    }
}
