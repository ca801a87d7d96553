package io.docket.command.identity;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.Secret;
import io.docket.api.metadata.Actor;
import io.docket.command.identity.password.PasswordsMustBeStrong;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of a person after any change, whatever it was made of. */
record PersonRules(PersonId person, PersonState before, PersonState after) {

    void verify(Directory directory, Administrators administrators) {
        new FieldsAreValid(before, after).verify();
        new ValuesAreTakenOnce("email", directory.owner(Claims.EMAIL, after.email()), person.value()).verify();
        new ValuesAreTakenOnce(
                        "username",
                        Optional.ofNullable(after.username()).flatMap(name -> directory.owner(Claims.USERNAME, name)),
                        person.value())
                .verify();
        new ReferencesExist(
                        "group",
                        after.groups().stream()
                                .filter(group -> !before.groups().contains(group))
                                .allMatch(group -> directory.owns(Claims.GROUP, group.value())))
                .verify();
        var organization = after.organization();
        new ReferencesExist(
                        "organization",
                        organization == null
                                || organization.equals(before.organization())
                                || directory.owns(Claims.ORGANIZATION, organization.value()))
                .verify();
        new AnAdministratorStays(
                        before.isAdministrator() && !after.isAdministrator(), administrators.remainWithout(person))
                .verify();
    }

    /** What the desk sets for its own demonstration is said on the sign-in screen, and so need not be strong. */
    void verifyPassword(@Nullable Secret password, Actor actor) {
        new OnlyUsersHavePasswords(password != null, after.username() != null).verify();
        if (password != null && actor.kind() != Actor.Kind.SYSTEM) {
            new PasswordsMustBeStrong(password, after.username()).verify();
        }
    }
}
