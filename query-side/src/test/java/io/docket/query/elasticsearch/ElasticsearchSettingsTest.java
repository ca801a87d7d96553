package io.docket.query.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElasticsearchSettingsTest {

    @Test
    void secrets_are_not_printed() {
        var settings = new ElasticsearchSettings("http://search:9200", "an-api-key", "elastic", "a-password", "docket");
        assertThat(settings.toString()).contains("http://search:9200").doesNotContain("an-api-key", "a-password");
    }
}
