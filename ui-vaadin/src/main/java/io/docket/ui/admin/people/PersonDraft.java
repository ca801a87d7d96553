package io.docket.ui.admin.people;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.Organization;
import io.docket.api.identity.query.Person;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as the form has them, saved or not.
 *
 * @param username empty for a contact who cannot sign in
 * @param password empty to leave it as it is, or to let the person choose one
 */
record PersonDraft(
        String displayName,
        String email,
        String username,
        Set<Role> roles,
        Set<GroupId> groups,
        @Nullable OrganizationId organization,
        String password) {
    static final PersonDraft EMPTY = new PersonDraft("", "", "", Set.of(Role.AGENT), Set.of(), null, "");

    static PersonDraft of(Person person) {
        return new PersonDraft(
                person.displayName(),
                Objects.requireNonNullElse(person.email(), ""),
                Objects.requireNonNullElse(person.username(), ""),
                Set.copyOf(person.roles()),
                person.groups().stream().map(Group::id).collect(Collectors.toUnmodifiableSet()),
                person.organization() instanceof Organization organization ? organization.id() : null,
                "");
    }

    boolean complete() {
        return !displayName.isBlank() && !email.isBlank() && !roles.isEmpty();
    }

    /** How many things differ from what is saved. */
    long changes(PersonDraft saved) {
        return Stream.of(
                        displayName.equals(saved.displayName),
                        email.equals(saved.email),
                        username.equals(saved.username),
                        roles.equals(saved.roles),
                        groups.equals(saved.groups),
                        Objects.equals(organization, saved.organization),
                        password.isEmpty())
                .filter(same -> !same)
                .count();
    }

    RegisterPerson register(PersonId id) {
        return new RegisterPerson(
                id,
                displayName.strip(),
                email.strip(),
                username.isBlank() ? null : username.strip(),
                secret(),
                roles,
                groups,
                organization);
    }

    /** What differs from what is saved, and nothing else: others may be changing the rest. */
    ChangePerson change(PersonId id, PersonDraft saved) {
        return new ChangePerson(
                id,
                displayName.equals(saved.displayName) ? null : displayName.strip(),
                email.equals(saved.email) ? null : email.strip(),
                null,
                roles.equals(saved.roles) ? null : roles,
                groups.equals(saved.groups) ? null : groups,
                Objects.equals(organization, saved.organization) ? null : organization,
                secret());
    }

    private @Nullable Secret secret() {
        return password.isEmpty() ? null : new Secret(password);
    }

    @Override
    public String toString() {
        return displayName;
    }
}
