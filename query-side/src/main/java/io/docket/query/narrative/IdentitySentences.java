package io.docket.query.narrative;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.identity.event.GroupRetired;
import io.docket.api.identity.event.GroupRevived;
import io.docket.api.identity.event.GroupsChanged;
import io.docket.api.identity.event.OrganizationChanged;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.OrganizationRenamed;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.identity.event.PasswordResetRequested;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.event.PersonErased;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.identity.event.PersonReactivated;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.identity.event.RolesChanged;
import io.docket.api.identity.event.TicketSharingChanged;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened to people, groups and organisations, in words. */
record IdentitySentences(String who, Function<UUID, String> name) {

    String of(PersonEvent event) {
        var person = name.apply(event.person().value());
        return switch (event) {
            case PersonRegistered registered -> who + " registered " + person + ".";
            case PersonRenamed renamed -> who + " renamed somebody to " + person + ".";
            case EmailChanged changed -> who + " changed the e-mail address of " + person + ".";
            case RolesChanged changed ->
                who + " changed the roles of " + person + " from " + roles(changed.from()) + " to "
                        + roles(changed.to()) + ".";
            case GroupsChanged changed ->
                who + " changed the groups of " + person + " from " + groups(changed.from()) + " to "
                        + groups(changed.to()) + ".";
            case OrganizationChanged changed ->
                who + " moved " + person + " from " + organization(changed.from()) + " to " + organization(changed.to())
                        + ".";
            case PersonDeactivated deactivated -> who + " deactivated " + person + ".";
            case PersonReactivated reactivated -> who + " reactivated " + person + ".";
            case PasswordChanged changed -> "The password of " + person + " was changed.";
            case PersonForgotten forgotten ->
                who + " had " + person + " forgotten: " + forgotten.reason().text();
            case PersonErased erased -> "Nothing that could be read of " + person + " is left anywhere.";
            case PasswordResetRequested requested -> "A link to set a new password was asked for, for " + person + ".";
        };
    }

    String of(GroupEvent event) {
        var group = name.apply(event.group().value());
        return switch (event) {
            case GroupCreated created -> who + " created the group " + created.name() + ".";
            case GroupRenamed renamed -> who + " renamed the group " + renamed.from() + " to " + renamed.to() + ".";
            case GroupRetired retired -> who + " retired the group " + group + ".";
            case GroupRevived revived -> who + " revived the group " + group + ".";
        };
    }

    String of(OrganizationEvent event) {
        var organization = name.apply(event.organization().value());
        return switch (event) {
            case OrganizationCreated created -> who + " created the organisation " + created.name() + ".";
            case OrganizationRenamed renamed ->
                who + " renamed the organisation " + renamed.from() + " to " + renamed.to() + ".";
            case TicketSharingChanged changed ->
                changed.shares()
                        ? who + " lets members of " + organization + " see each other's tickets."
                        : who + " no longer lets members of " + organization + " see each other's tickets.";
        };
    }

    private static String roles(Collection<Role> roles) {
        return list(roles.stream().map(Role::code).toList());
    }

    private String groups(Collection<GroupId> groups) {
        return list(groups.stream().map(group -> name.apply(group.value())).toList());
    }

    private String organization(@Nullable OrganizationId organization) {
        return organization == null ? "no organisation" : name.apply(organization.value());
    }

    private static String list(Collection<String> words) {
        return words.isEmpty() ? "none" : words.stream().sorted().collect(Collectors.joining(", "));
    }
}
