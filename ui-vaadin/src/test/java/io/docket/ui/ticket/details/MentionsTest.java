package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.ADMIN;
import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void a_name_calls_and_so_does_a_user_name() {
        assertThat(in("Please look, @Kwame Mensah.")).containsExactly(SUPERVISOR.id());
        assertThat(in("@agent: please look")).containsExactly(AGENT.id());
    }

    @Test
    void nobody_minds_capitals() {
        assertThat(in("@kwame mensah and @Admin")).containsExactlyInAnyOrder(SUPERVISOR.id(), ADMIN.id());
    }

    @Test
    void a_longer_name_calls_somebody_else() {
        assertThat(in("@agent2 and @Kwame Mensahson")).isEmpty();
    }

    @Test
    void an_address_calls_nobody() {
        assertThat(in("Write to desk@admin or say admin")).isEmpty();
    }

    private static Set<PersonId> in(String text) {
        return Mentions.in(text, List.of(ADMIN, SUPERVISOR, AGENT));
    }
}
