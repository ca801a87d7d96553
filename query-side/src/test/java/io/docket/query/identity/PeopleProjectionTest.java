package io.docket.query.identity;

import static io.docket.query.identity.SamplePeople.ACME;
import static io.docket.query.identity.SamplePeople.ANNA;
import static io.docket.query.identity.SamplePeople.BILLING;
import static io.docket.query.identity.SamplePeople.CARL;
import static io.docket.query.identity.SamplePeople.acme;
import static io.docket.query.identity.SamplePeople.anna;
import static io.docket.query.identity.SamplePeople.at;
import static io.docket.query.identity.SamplePeople.billing;
import static io.docket.query.identity.SamplePeople.caller;
import static io.docket.query.identity.SamplePeople.carl;
import static io.docket.query.identity.SamplePeople.dora;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.identity.event.GroupRetired;
import io.docket.api.identity.event.GroupRevived;
import io.docket.api.identity.event.GroupsChanged;
import io.docket.api.identity.event.OrganizationChanged;
import io.docket.api.identity.event.OrganizationRenamed;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.event.PersonReactivated;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.identity.event.RolesChanged;
import io.docket.api.identity.event.TicketSharingChanged;
import io.docket.api.identity.query.FindGroup;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.FindOrganization;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.identity.query.ListOrganizations;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.Organization;
import io.docket.api.identity.query.Person;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.query.projection.KeptTables;
import io.docket.query.projection.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PeopleProjectionTest {
    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final PeopleProjection projection = new PeopleProjection(sql);
    private final GroupReader groupReader = new GroupReader(sql);
    private final OrganizationReader organizationReader = new OrganizationReader(sql);
    private final PeopleQueries people = new PeopleQueries(new PeopleReader(sql, groupReader, organizationReader));
    private final GroupQueries groups = new GroupQueries(groupReader);
    private final OrganizationQueries organizations = new OrganizationQueries(organizationReader);
    private final List<Recorded> sample =
            List.of(at(1, billing()), at(2, acme()), at(3, anna()), at(4, carl()), at(5, dora()));

    @BeforeEach
    void a_desk() {
        projection.write(sample);
    }

    @Test
    void a_person_has_their_groups_and_organisation() {
        assertThat(me(ANNA))
                .isEqualTo(new Person(
                        ANNA,
                        "anna",
                        "Anna Schmidt",
                        "anna@desk.example",
                        true,
                        List.of(Role.AGENT),
                        List.of(new Group(BILLING, "Billing", true)),
                        null));
        assertThat(me(CARL).organization()).isEqualTo(new Organization(ACME, "Acme", true));
    }

    @Test
    void every_change_is_shown() {
        projection.write(List.of(
                at(6, new PersonRenamed(ANNA, new Personal(ANNA, "Anna Weber"))),
                at(7, new EmailChanged(ANNA, new Personal(ANNA, "weber@desk.example"))),
                at(8, new RolesChanged(ANNA, Set.of(Role.AGENT), Set.of(Role.AUDITOR, Role.SUPERVISOR))),
                at(9, new GroupsChanged(ANNA, Set.of(BILLING), Set.of())),
                at(10, new OrganizationChanged(ANNA, null, ACME)),
                at(11, new TicketSharingChanged(ACME, false)),
                at(12, new OrganizationRenamed(ACME, "Acme", "Acme Ltd"))));
        assertThat(me(ANNA))
                .isEqualTo(new Person(
                        ANNA,
                        "anna",
                        "Anna Weber",
                        "weber@desk.example",
                        true,
                        List.of(Role.SUPERVISOR, Role.AUDITOR),
                        List.of(),
                        new Organization(ACME, "Acme Ltd", false)));
    }

    @Test
    void groups_are_renamed_retired_and_revived() {
        projection.write(
                List.of(at(6, new GroupRenamed(BILLING, "Billing", "Money")), at(7, new GroupRetired(BILLING))));
        assertThat(groups.handle(new FindGroup(BILLING), caller(ANNA, Role.AGENT)))
                .isEqualTo(new Group(BILLING, "Money", false));
        projection.write(List.of(at(8, new GroupRevived(BILLING))));
        assertThat(groups.handle(new FindGroup(BILLING), caller(ANNA, Role.AGENT))
                        .active())
                .isTrue();
    }

    @Test
    void repeated_and_late_events_change_nothing() {
        var changes = List.of(
                at(6, new PersonRenamed(CARL, new Personal(CARL, "Carl One"))),
                at(7, new PersonRenamed(CARL, new Personal(CARL, "Carl Two"))),
                at(8, new PasswordChanged(CARL)),
                at(9, new GroupRenamed(BILLING, "Billing", "Money")));
        projection.write(changes);
        var before = everything();
        projection.write(sample);
        projection.write(changes);
        projection.write(List.of(changes.getFirst()));
        assertThat(everything()).isEqualTo(before);
        assertThat(me(CARL).displayName()).isEqualTo("Carl Two");
    }

    @Test
    void being_told_anew_gives_the_same() {
        var changes = List.of(at(6, new PasswordChanged(CARL)), at(7, new PersonDeactivated(ANNA)));
        projection.write(changes);
        var before = everything();
        KeptTables.empty(sql, projection);
        assertThat(everything()).isEmpty();
        projection.write(sample);
        projection.write(changes);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void the_past_is_shown_in_its_own_names() {
        projection.write(List.of(at(9, new PersonRenamed(CARL, new Personal(CARL, "Carl New")))));
        assertThat(nameAt(CARL, 8)).isEqualTo("Carl O'Neil");
        assertThat(nameAt(CARL, 9)).isEqualTo("Carl New");
    }

    @Test
    void rights_are_those_of_now_and_none_for_the_deactivated() {
        var callers = new CallerTable(sql);
        assertThat(callers.caller(CARL).orElseThrow().organizationShares()).isTrue();
        assertThat(callers.caller(ANNA).orElseThrow().groups()).containsExactly(BILLING);
        assertThat(callers.caller(PersonId.next())).isEmpty();
        projection.write(List.of(at(6, new TicketSharingChanged(ACME, false)), at(7, new PersonDeactivated(ANNA))));
        assertThat(callers.caller(CARL).orElseThrow().organizationShares()).isFalse();
        assertThat(callers.caller(ANNA)).isEmpty();
        projection.write(List.of(at(8, new PersonReactivated(ANNA))));
        assertThat(callers.caller(ANNA)).isPresent();
    }

    @Test
    void the_deactivated_are_told_to_sign_in_and_shown_as_inactive() {
        projection.write(List.of(at(6, new PersonDeactivated(CARL))));
        assertThatThrownBy(() -> me(CARL)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.violation().code())
                .isEqualTo(ProblemCode.UNAUTHENTICATED));
        assertThat(find("carl", Role.AGENT).active()).isFalse();
    }

    @Test
    void a_person_is_found_by_id_user_name_and_address_whatever_the_case() {
        assertThat(List.of(CARL.toString(), "CARL", "Carl@ACME.example"))
                .allSatisfy(ref -> assertThat(find(ref, Role.AGENT).id()).isEqualTo(CARL));
    }

    @Test
    void customers_know_only_themselves() {
        var carl = caller(CARL, Role.CUSTOMER);
        assertThat(people.handle(new FindPerson("carl"), carl).id()).isEqualTo(CARL);
        assertThatThrownBy(() -> people.handle(new FindPerson("anna"), carl)).isInstanceOf(Refusal.class);
        assertThat(people.handle(new ListPeople("", null, null, 25), carl).items())
                .extracting(Person::id)
                .containsExactly(CARL);
        assertThat(groups.handle(new ListGroups("", null, 25), carl).items()).isEmpty();
        assertThatThrownBy(() -> groups.handle(new FindGroup(BILLING), carl)).isInstanceOf(Refusal.class);
        assertThat(organizations
                        .handle(new ListOrganizations("", null, 25), carl)
                        .items())
                .extracting(Organization::id)
                .containsExactly(ACME);
        var stranger = caller(PersonId.next(), Role.ANALYST);
        assertThat(organizations.handle(new FindOrganization(ACME), stranger).name())
                .isEqualTo("Acme");
    }

    @Test
    void people_are_listed_by_the_beginnings_of_words() {
        assertThat(names("ann", null)).containsExactly("Anna Schmidt", "Dora Annan");
        assertThat(names("SCHM ann", null)).containsExactly("Anna Schmidt");
        assertThat(names("acme", null)).containsExactly("Carl O'Neil", "Dora Annan");
        assertThat(names("dora@ac", null)).containsExactly("Dora Annan");
        assertThat(names("o'n", null)).containsExactly("Carl O'Neil");
        assertThat(names("nna", null)).isEmpty();
        assertThat(names("", Role.AGENT)).containsExactly("Anna Schmidt");
        assertThat(names("\\ ' & | ! :* <->", null)).isEmpty();
    }

    @Test
    void lists_go_on_where_they_ended() {
        var all = new ArrayList<String>();
        String after = null;
        do {
            var page = people.handle(new ListPeople("", null, after, 1), caller(ANNA, Role.AGENT));
            page.items().forEach(person -> all.add(person.displayName()));
            after = page.next();
        } while (after != null);
        assertThat(all).containsExactly("Anna Schmidt", "Carl O'Neil", "Dora Annan");
        assertThatThrownBy(() -> names("", null, "nonsense")).isInstanceOf(Refusal.class);
    }

    private Person me(PersonId id) {
        return people.handle(new FindMe(), caller(id, Role.CUSTOMER));
    }

    private Person find(String ref, Role role) {
        return people.handle(new FindPerson(ref), caller(PersonId.next(), role));
    }

    private List<String> names(String q, @Nullable Role role) {
        return names(q, role, null);
    }

    private List<String> names(String q, @Nullable Role role, @Nullable String after) {
        return people.handle(new ListPeople(q, role, after, 25), caller(ANNA, Role.AGENT)).items().stream()
                .map(Person::displayName)
                .toList();
    }

    private String nameAt(PersonId id, long position) {
        return sql.sql(
                        "select name from name_history where subject = ? and position <= ? order by position desc limit 1")
                .params(id.value(), position)
                .query(String.class)
                .single();
    }

    private List<Object> everything() {
        return List.of("person", "desk_group", "organization", "name_history").stream()
                .flatMap(
                        table -> sql
                                .sql("select to_jsonb(t)::text from " + table + " t order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .map(Object.class::cast)
                .toList();
    }
}
