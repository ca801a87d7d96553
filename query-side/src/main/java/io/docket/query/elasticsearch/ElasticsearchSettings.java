package io.docket.query.elasticsearch;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is.
 *
 * @param apiKey instead of user name and password
 * @param prefix begins the names of this desk's indices; desks that share a cluster need different ones
 */
@ConfigurationProperties("docket.elasticsearch")
public record ElasticsearchSettings(
        @Nullable String url,
        @Nullable String apiKey,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("docket") String prefix) {

    /** Without the secrets: what is printed may be kept. */
    @Override
    public String toString() {
        return "Elasticsearch at " + url;
    }
}
