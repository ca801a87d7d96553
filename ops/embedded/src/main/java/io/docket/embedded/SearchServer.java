package io.docket.embedded;

import java.util.Map;

/**
 * An Elasticsearch server and what a desk needs to use it.
 *
 * @param prefix what the names of the desk's indices begin with
 */
public record SearchServer(String url, Login login, String prefix) {

    public Map<String, Object> properties() {
        return Map.of(
                "docket.elasticsearch.url",
                url,
                "docket.elasticsearch.username",
                login.user(),
                "docket.elasticsearch.password",
                login.password(),
                "docket.elasticsearch.prefix",
                prefix);
    }
}
