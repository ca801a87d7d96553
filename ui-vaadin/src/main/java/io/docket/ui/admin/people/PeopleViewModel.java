package io.docket.ui.admin.people;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.identity.query.Erasure;
import io.docket.api.identity.query.FindErasureOf;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.MeasurePersonalData;
import io.docket.api.identity.query.Organization;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.query.PersonalDataExtent;
import io.docket.api.personal.Personal;
import io.docket.ui.component.CursorList;
import io.docket.ui.gateway.DeskClient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of the desk, and the one whose form is open. */
final class PeopleViewModel {
    private static final int PAGE = 60;

    private final DeskClient desk;
    private final Memberships memberships;
    private String words = "";
    private @Nullable Role role;
    private CursorList<Person> list = list();
    private @Nullable Person open;
    private PersonId fresh = PersonId.next();

    PeopleViewModel(DeskClient desk) {
        this.desk = desk;
        this.memberships = new Memberships(desk);
        reload();
    }

    List<Person> people() {
        return list.items();
    }

    boolean more() {
        return list.more();
    }

    void readOn() {
        list.read();
    }

    void search(String words) {
        this.words = words.strip();
        reload();
    }

    /** @param role null for everybody */
    void role(@Nullable Role role) {
        this.role = role;
        reload();
    }

    List<Group> groups() {
        return memberships.groups().stream().filter(Group::active).toList();
    }

    List<Organization> organizations() {
        return memberships.organizations();
    }

    /** Whose form is open; null where it is somebody's who is not known yet, or nobody's. */
    @Nullable
    Person open() {
        return open;
    }

    void open(@Nullable Person person) {
        open = person;
    }

    PersonDraft saved() {
        return open == null ? PersonDraft.EMPTY : PersonDraft.of(open);
    }

    /** Saves the form; the person is open afterwards as the desk knows them now. */
    void save(PersonDraft draft) {
        if (open == null) {
            desk.send(draft.register(fresh));
            show(fresh);
            fresh = PersonId.next();
        } else {
            desk.send(draft.change(open.id(), saved()));
            show(open.id());
        }
    }

    /** Whether somebody may still sign in and be given work. */
    void activate(boolean active) {
        if (open != null) {
            desk.send(new ChangePerson(open.id(), null, null, active, null, null, null, null));
            show(open.id());
        }
    }

    /** What forgetting the open person would touch. */
    PersonalDataExtent extent(Person person) {
        return desk.ask(new MeasurePersonalData(person.id()));
    }

    void forget(Person person, String reason) {
        desk.send(new ForgetPerson(person.id(), ErasureId.next(), reason));
        show(person.id());
    }

    /** How the open person was forgotten; empty where they were not. */
    Optional<Erasure> erasure() {
        return open != null && isForgotten(open)
                ? Optional.of(desk.ask(new FindErasureOf(open.id())))
                : Optional.empty();
    }

    /** The key of the word for somebody who cannot sign in: {@code people.inactive} or {@code people.forgotten}. */
    static Optional<String> standing(Person person) {
        return person.active()
                ? Optional.empty()
                : Optional.of(isForgotten(person) ? "people.forgotten" : "people.inactive");
    }

    /** Names of those who are known are never asked for: only who was forgotten is called so. */
    private static boolean isForgotten(Person person) {
        return !person.active() && person.displayName().equals(Personal.ERASED);
    }

    private void show(PersonId id) {
        open = desk.ask(new FindPerson(id.toString()));
        reload();
    }

    private void reload() {
        list = list();
        list.read();
    }

    private CursorList<Person> list() {
        return new CursorList<>(PAGE, (after, limit) -> {
            var page = desk.ask(new ListPeople(words, role, after, limit));
            return new CursorList.Page<>(page.items(), page.next());
        });
    }
}
