package io.docket.query.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;

/** A connection to Elasticsearch. Nobody waits long for it: PostgreSQL answers as well. */
public final class Elasticsearch implements AutoCloseable {

    private static final int CONNECT_MILLIS = 200;
    private static final int ANSWER_MILLIS = 1_500;
    private static final int WRITE_MILLIS = 30_000;
    private static final int MOST_AT_ONCE = 64;

    private final RestClientTransport transport;
    private final String prefix;

    public Elasticsearch(ElasticsearchSettings settings) {
        var client = RestClient.builder(HttpHost.create(Objects.requireNonNull(settings.url())))
                .setCompressionEnabled(true)
                .setHttpClientConfigCallback(
                        http -> http.setMaxConnPerRoute(MOST_AT_ONCE).setMaxConnTotal(MOST_AT_ONCE));
        if (settings.apiKey() != null || settings.username() != null) {
            client.setDefaultHeaders(new BasicHeader[] {new BasicHeader("Authorization", authorization(settings))});
        }
        transport = new RestClientTransport(client.build(), new Jackson3JsonpMapper());
        prefix = settings.prefix();
    }

    /** For people who wait for an answer. */
    public ElasticsearchClient reading() {
        return client(ANSWER_MILLIS);
    }

    /** For work in the background. */
    public ElasticsearchClient writing() {
        return client(WRITE_MILLIS);
    }

    /** What the names of this desk's indices begin with. */
    public String prefix() {
        return prefix;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ElasticsearchClient client(int answerMillis) {
        var limits = RequestConfig.custom()
                .setConnectTimeout(CONNECT_MILLIS)
                .setConnectionRequestTimeout(CONNECT_MILLIS)
                .setSocketTimeout(answerMillis)
                .build();
        var options =
                RequestOptions.DEFAULT.toBuilder().setRequestConfig(limits).build();
        return new ElasticsearchClient(transport, new RestClientOptions(options, false));
    }

    private static String authorization(ElasticsearchSettings settings) {
        if (settings.apiKey() != null) {
            return "ApiKey " + settings.apiKey();
        }
        var login = settings.username() + ":" + Objects.requireNonNullElse(settings.password(), "");
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }
}
