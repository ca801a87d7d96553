package io.docket.command.identity;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupsChanged;
import io.docket.api.identity.event.OrganizationChanged;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.identity.event.PasswordResetRequested;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.identity.event.PersonReactivated;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.identity.event.RolesChanged;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a person rest on.
 *
 * @param epoch how many events have ended their sessions
 */
record PersonState(
        String name,
        String email,
        @Nullable String username,
        boolean active,
        Set<Role> roles,
        Set<GroupId> groups,
        @Nullable OrganizationId organization,
        int epoch) {

    static final PersonState UNKNOWN = new PersonState("", "", null, false, Set.of(), Set.of(), null, 0);

    /** Whether they can sign in and administer the desk. */
    boolean isAdministrator() {
        return canSignIn() && roles.contains(Role.ADMIN);
    }

    boolean canSignIn() {
        return active && username != null;
    }

    PersonState after(PersonEvent event) {
        var ended = epoch + (event.endsSessions() ? 1 : 0);
        return switch (event) {
            case PersonRegistered e ->
                new PersonState(
                        e.displayName().text(),
                        e.email().text(),
                        e.username() == null ? null : e.username().text(),
                        true,
                        e.roles(),
                        e.groups(),
                        e.organization(),
                        ended);
            case PersonRenamed e ->
                new PersonState(e.displayName().text(), email, username, active, roles, groups, organization, ended);
            case EmailChanged e ->
                new PersonState(name, e.email().text(), username, active, roles, groups, organization, ended);
            case RolesChanged e -> new PersonState(name, email, username, active, e.to(), groups, organization, ended);
            case GroupsChanged e -> new PersonState(name, email, username, active, roles, e.to(), organization, ended);
            case OrganizationChanged e -> new PersonState(name, email, username, active, roles, groups, e.to(), ended);
            case PersonDeactivated _ ->
                new PersonState(name, email, username, false, roles, groups, organization, ended);
            case PersonReactivated _ ->
                new PersonState(name, email, username, true, roles, groups, organization, ended);
            case PasswordChanged _, PasswordResetRequested _ ->
                new PersonState(name, email, username, active, roles, groups, organization, ended);
        };
    }
}
