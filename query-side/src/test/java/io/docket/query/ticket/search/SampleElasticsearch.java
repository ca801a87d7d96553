package io.docket.query.ticket.search;

import io.docket.embedded.ScratchServers;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.elasticsearch.ElasticsearchSettings;

/** A connection to a real Elasticsearch, under a prefix that no other test has. */
public final class SampleElasticsearch {

    private SampleElasticsearch() {}

    public static Elasticsearch connect() {
        return new Elasticsearch(settings());
    }

    static ElasticsearchSettings settings() {
        var server = ScratchServers.elasticsearch();
        return new ElasticsearchSettings(
                server.url(), null, server.login().user(), server.login().password(), server.prefix());
    }
}
