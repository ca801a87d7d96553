package io.docket.command.identity;

import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupsChanged;
import io.docket.api.identity.event.OrganizationChanged;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.identity.event.PersonReactivated;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.identity.event.RolesChanged;
import io.docket.api.personal.Personal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a command asks for that is not so already: one event each. */
record PersonChange(PersonState before, ChangePerson command) {

    List<PersonEvent> events() {
        var person = command.person();
        return Stream.of(
                        change(
                                stripped(command.displayName()),
                                before.name(),
                                name -> new PersonRenamed(person, new Personal(person, name))),
                        change(
                                stripped(command.email()),
                                before.email(),
                                email -> new EmailChanged(person, new Personal(person, email))),
                        change(
                                command.roles(),
                                before.roles(),
                                roles -> new RolesChanged(person, before.roles(), Set.copyOf(roles))),
                        change(
                                command.groups(),
                                before.groups(),
                                groups -> new GroupsChanged(person, before.groups(), Set.copyOf(groups))),
                        change(
                                command.organization(),
                                before.organization(),
                                to -> new OrganizationChanged(person, before.organization(), to)),
                        change(
                                command.active(),
                                before.active(),
                                active -> active ? new PersonReactivated(person) : new PersonDeactivated(person)),
                        change(command.password(), null, password -> new PasswordChanged(person)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<PersonEvent> change(
            @Nullable T wanted, @Nullable T now, Function<T, PersonEvent> event) {
        return Optional.ofNullable(wanted).filter(value -> !value.equals(now)).map(event);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
