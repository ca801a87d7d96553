package io.docket.ui.admin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.query.Person;
import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleViewModelTest {
    private final SampleBank bank = SampleBank.open();
    private final PeopleViewModel model = new PeopleViewModel(bank.as(SamplePeople.ADMIN));

    @Test
    void a_new_person_is_listed_and_open_once_saved() {
        model.save(draft("Nora Quist", "nora.quist@aldermoor.example"));

        assertThat(model.open()).isNotNull().extracting(Person::displayName).isEqualTo("Nora Quist");
        assertThat(model.people()).extracting(Person::username).contains("nora");
    }

    @Test
    void an_address_that_somebody_has_is_refused_and_the_form_stays() {
        var draft = draft("Somebody Else", "agent@aldermoor.example");

        assertThatThrownBy(() -> model.save(draft)).isInstanceOf(Refusal.class);
        assertThat(model.open()).isNull();
    }

    @Test
    void only_what_differs_is_sent() {
        model.open(SamplePeople.SUPERVISOR);
        var saved = model.saved();
        var draft = new PersonDraft(
                saved.displayName(),
                saved.email(),
                saved.username(),
                Set.of(Role.SUPERVISOR, Role.ANALYST),
                saved.groups(),
                saved.organization(),
                "");

        assertThat(draft.changes(saved)).isOne();
        assertThat(draft.change(SamplePeople.SUPERVISOR.id(), saved))
                .isEqualTo(new ChangePerson(
                        SamplePeople.SUPERVISOR.id(), null, null, null, draft.roles(), null, null, null));
    }

    @Test
    void a_deactivated_person_stays_open_as_they_are_now() {
        model.save(draft("Leo Brandt", "leo.brandt@aldermoor.example"));

        model.activate(false);

        assertThat(model.open()).isNotNull().extracting(Person::active).isEqualTo(false);
    }

    @Test
    void whoever_was_forgotten_is_not_called_deactivated() {
        model.save(draft("Ina Weber", "ina.weber@aldermoor.example"));
        var ina = Objects.requireNonNull(model.open());
        assertThat(PeopleViewModel.standing(ina)).isEmpty();
        assertThat(PeopleViewModel.standing(out(ina, "Ina Weber"))).contains("people.inactive");
        assertThat(PeopleViewModel.standing(out(ina, Personal.ERASED))).contains("people.forgotten");
    }

    private static Person out(Person person, String name) {
        return new Person(
                person.id(),
                person.username(),
                name,
                person.email(),
                false,
                person.roles(),
                person.groups(),
                person.organization());
    }

    @Test
    void without_a_role_nobody_is_complete() {
        assertThat(new PersonDraft("Ann", "ann@example.com", "", Set.of(), Set.of(), null, "").complete())
                .isFalse();
    }

    @Test
    void words_and_role_narrow_the_list() {
        model.search("ma");
        model.role(Role.CUSTOMER);

        assertThat(model.people())
                .extracting(Person::displayName)
                .contains("Marek Horák")
                .doesNotContain("Mara Lindholm");
    }

    private static PersonDraft draft(String name, String email) {
        return new PersonDraft(name, email, "nora", Set.of(Role.AGENT), Set.of(), null, "");
    }
}
