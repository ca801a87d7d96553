package io.docket.api.wire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.AccountHistory.Change;
import io.docket.api.identity.query.Person;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonalDataIndexTest {
    private static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");

    @Test
    void what_somebody_was_called_is_said_and_nothing_of_it_runs() {
        var change = new Change(
                7,
                AT,
                "PersonRenamed",
                null,
                "The desk renamed somebody.",
                Map.of("person", "an id", "displayName", Map.of("text", "<script>Ann</script>", "subject", "an id")));
        var page = page(List.of(new PersonalDataArchive.Heading(9, "<b>Bold & bad</b>")), List.of(change));
        assertThat(page)
                .contains("displayName: &lt;script&gt;Ann&lt;/script&gt;", "&lt;b&gt;Bold &amp; bad&lt;/b&gt;")
                .contains("href=\"tickets/9.html\"")
                .doesNotContain("<script", "<b>", "an id");
    }

    @Test
    void what_there_is_none_of_is_said() {
        assertThat(page(List.of(), List.of())).contains("<h2>Tickets</h2><p>None.</p>");
    }

    private static String page(List<PersonalDataArchive.Heading> tickets, List<Change> changes) {
        var ann = new Person(PersonId.next(), "ann", "Ann", null, true, List.of(Role.CUSTOMER), List.of(), null);
        return new String(PersonalDataIndex.of(ann, tickets, changes, List.of()), StandardCharsets.UTF_8);
    }
}
