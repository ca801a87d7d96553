package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.ANALYST;
import static io.docket.ui.sample.SamplePeople.AUDITOR;
import static io.docket.ui.sample.SamplePeople.CARDS;
import static io.docket.ui.sample.SamplePeople.TRANSFERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.query.PersonPage;
import io.docket.api.ticket.query.Named;
import io.docket.ui.sample.SampleTags;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final TicketBench bench = new TicketBench();
    private final Directory directory = bench.directory(AGENT);

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

    @Test
    void a_long_list_is_read_to_its_end() {
        var agents = directory.agents();
        bench.bank.desk().answering(ListPeople.class, (query, origin) -> onePerPage(query, agents));
        assertThat(bench.directory(AGENT).agents()).isEqualTo(agents);
    }

    @Test
    void having_no_tag_is_no_tag_to_choose() {
        SampleTags.teach(bench.bank.desk(), "none", "vip");

        assertThat(directory.tags()).containsExactly("vip");
    }

    @Test
    void nobody_is_offered_who_was_only_imported() {
        var imported =
                new Person(PersonId.next(), null, "Resolver 117", null, true, List.of(Role.AGENT), List.of(), null);
        bench.bank
                .desk()
                .answering(ListPeople.class, (query, origin) -> new PersonPage(List.of(imported, AGENT), null));
        assertThat(bench.directory(AGENT).agents()).containsExactly(AGENT);
    }

    @Test
    void an_analyst_who_may_not_ask_who_works_here_does_not_ask() {
        var analysts = bench.directory(ANALYST);

        assertThat(analysts.groups()).isEmpty();
        assertThat(analysts.members(named(CARDS))).isEmpty();
        assertThat(bench.bank.desk().asked()).doesNotHaveAnyElementsOfTypes(ListPeople.class, ListGroups.class);
        assertThat(bench.directory(AUDITOR).groups()).isNotEmpty();
    }

    private static PersonPage onePerPage(ListPeople query, List<Person> people) {
        var holders = people.stream()
                .filter(person -> query.role() == null || person.roles().contains(query.role()))
                .toList();
        var at = query.after() == null ? 0 : Integer.parseInt(query.after());
        return new PersonPage(
                holders.subList(at, Math.min(at + 1, holders.size())),
                at + 1 < holders.size() ? String.valueOf(at + 1) : null);
    }

    private static Named named(Group group) {
        return new Named(group.id().value(), group.name());
    }
}
