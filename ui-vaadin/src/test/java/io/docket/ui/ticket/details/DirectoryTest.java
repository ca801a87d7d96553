package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.CARDS;
import static io.docket.ui.sample.SamplePeople.TRANSFERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.query.Group;
import io.docket.api.ticket.query.Named;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final Directory directory = new Directory(new TicketBench().desk(AGENT));

    @Test
    void only_members_are_offered_for_a_group() {
        assertThat(directory.members(named(TRANSFERS)))
                .extracting(Named::name)
                .containsExactly("Aisha Okafor", "Jonas Weber");
        assertThat(directory.isMember(AGENT.id(), named(CARDS))).isTrue();
        assertThat(directory.isMember(AGENT.id(), named(TRANSFERS))).isFalse();
    }

    @Test
    void everyone_can_have_what_no_group_has() {
        assertThat(directory.members(null)).hasSameSizeAs(directory.agents());
        assertThat(directory.isMember(AGENT.id(), null)).isTrue();
    }

    private static Named named(Group group) {
        return new Named(group.id().value(), group.name());
    }
}
