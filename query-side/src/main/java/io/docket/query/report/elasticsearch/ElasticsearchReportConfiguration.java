package io.docket.query.report.elasticsearch;

import io.docket.query.ticket.search.elasticsearch.ElasticsearchTicketSearch;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports by Elasticsearch, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("docket.elasticsearch.url")
public class ElasticsearchReportConfiguration {

    @Bean
    ElasticsearchReports elasticsearchReports(ElasticsearchTicketSearch search) {
        return new ElasticsearchReports(search);
    }
}
