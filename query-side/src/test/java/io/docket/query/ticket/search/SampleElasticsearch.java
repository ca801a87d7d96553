package io.docket.query.ticket.search;

import co.elastic.clients.transport.rest_client.RestClientTransport;
import io.docket.embedded.ScratchServers;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.elasticsearch.ElasticsearchSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elasticsearch.client.Request;
import tools.jackson.databind.json.JsonMapper;

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

    /** Where the server has its data, and its own log. */
    public static List<Path> folders(Elasticsearch elasticsearch) throws IOException {
        var client = ((RestClientTransport) elasticsearch.writing()._transport()).restClient();
        try (var answer = client.performRequest(new Request("GET", "/_nodes/settings"))
                .getEntity()
                .getContent()) {
            return JsonMapper.shared()
                    .readTree(answer)
                    .path("nodes")
                    .valueStream()
                    .flatMap(node -> Stream.of("data", "logs").map(name -> node.at("/settings/path/" + name)))
                    .map(folder -> Path.of(folder.asString()))
                    .toList();
        }
    }
}
