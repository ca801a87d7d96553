package io.docket.ui.sample;

import static java.util.Objects.requireNonNullElse;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.command.ChangeGroup;
import io.docket.api.identity.command.ChangeOrganization;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.command.CreateOrganization;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListOrganizations;
import io.docket.api.identity.query.Organization;
import io.docket.api.identity.query.OrganizationPage;
import io.docket.api.identity.query.Person;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Takes what administrators do to the people of the sample desk. */
final class SampleAdministration {
    private final List<Organization> organizations = new CopyOnWriteArrayList<>(List.of(SamplePeople.HALVORSEN));

    void teach(SampleDesk desk) {
        desk.answering(RegisterPerson.class, (command, origin) -> register(command))
                .answering(ChangePerson.class, (command, origin) -> change(command))
                .answering(
                        CreateGroup.class,
                        (command, origin) -> SamplePeople.GROUPS.add(new Group(command.group(), command.name(), true)))
                .answering(ChangeGroup.class, (command, origin) -> change(command))
                .answering(
                        CreateOrganization.class,
                        (command, origin) -> organizations.add(
                                new Organization(command.organization(), command.name(), command.sharesTickets())))
                .answering(ChangeOrganization.class, (command, origin) -> change(command))
                .answering(ListOrganizations.class, (query, origin) -> new OrganizationPage(organizations, null));
    }

    private Object register(RegisterPerson command) {
        if (SamplePeople.ALL.stream().anyMatch(known -> command.email().equalsIgnoreCase(known.email()))) {
            throw new Refusal(ProblemCode.ALREADY_TAKEN, "Somebody else has this address.");
        }
        SamplePeople.ALL.add(new Person(
                command.person(),
                command.username(),
                command.displayName(),
                command.email(),
                true,
                List.copyOf(command.roles()),
                groups(command.groups()),
                organization(command.organization())));
        return command.person();
    }

    private Object change(ChangePerson command) {
        var was = SamplePeople.byId(command.person());
        SamplePeople.ALL.set(
                SamplePeople.ALL.indexOf(was),
                new Person(
                        was.id(),
                        was.username(),
                        requireNonNullElse(command.displayName(), was.displayName()),
                        command.email() == null ? was.email() : command.email(),
                        requireNonNullElse(command.active(), was.active()),
                        command.roles() == null ? was.roles() : List.copyOf(command.roles()),
                        command.groups() == null ? was.groups() : groups(command.groups()),
                        command.organization() == null ? was.organization() : organization(command.organization())));
        return command.person();
    }

    private static Object change(ChangeGroup command) {
        SamplePeople.GROUPS.replaceAll(was -> was.id().equals(command.group())
                ? new Group(
                        was.id(),
                        requireNonNullElse(command.name(), was.name()),
                        requireNonNullElse(command.active(), was.active()))
                : was);
        return command.group();
    }

    private Object change(ChangeOrganization command) {
        organizations.replaceAll(was -> was.id().equals(command.organization())
                ? new Organization(
                        was.id(),
                        requireNonNullElse(command.name(), was.name()),
                        requireNonNullElse(command.sharesTickets(), was.sharesTickets()))
                : was);
        return command.organization();
    }

    private static List<Group> groups(Set<GroupId> ids) {
        return SamplePeople.GROUPS.stream()
                .filter(group -> ids.contains(group.id()))
                .toList();
    }

    private @Nullable Organization organization(@Nullable OrganizationId id) {
        return organizations.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
