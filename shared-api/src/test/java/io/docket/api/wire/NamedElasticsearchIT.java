package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.embedded.ScratchServers;
import io.docket.embedded.SearchServer;
import org.junit.jupiter.api.Test;

class NamedElasticsearchIT {
    private final SearchServer search = ScratchServers.elasticsearch();

    @Test
    void whom_it_knows_it_lets_in() {
        assertThatCode(named("", search.login().user(), search.login().password())::verify)
                .doesNotThrowAnyException();
    }

    @Test
    void a_key_that_it_does_not_know_is_told() {
        refused(named("bm90OmFfa2V5", "", ""), "DOCKET_ELASTICSEARCH_APIKEY is wrong");
        refused(named("two words", "", ""), "DOCKET_ELASTICSEARCH_APIKEY is wrong");
    }

    @Test
    void a_wrong_password_is_told() {
        refused(
                named("", search.login().user(), "wrong"),
                "DOCKET_ELASTICSEARCH_USER or DOCKET_ELASTICSEARCH_PASSWORD is wrong");
    }

    @Test
    void that_nobody_is_named_is_told() {
        refused(named("", "", ""), "DOCKET_ELASTICSEARCH_APIKEY is not set");
    }

    private NamedElasticsearch named(String key, String user, String password) {
        return new NamedElasticsearch(search.url(), key, user, password);
    }

    private static void refused(NamedElasticsearch named, String words) {
        assertThatThrownBy(named::verify)
                .isInstanceOf(UnusableServerException.class)
                .hasMessageStartingWith(words);
    }
}
