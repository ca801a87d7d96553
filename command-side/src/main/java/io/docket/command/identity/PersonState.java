package io.docket.command.identity;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupsChanged;
import io.docket.api.identity.event.OrganizationChanged;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a person rest on.
 *
 * @param epoch how many events have ended their sessions
 * @param erasure by which the person was forgotten; null while they are known
 */
record PersonState(
        String name,
        String email,
        @Nullable String username,
        boolean active,
        Set<Role> roles,
        Set<GroupId> groups,
        @Nullable OrganizationId organization,
        int epoch,
        @Nullable ErasureId erasure) {

    static final PersonState UNKNOWN = new PersonState("", "", null, false, Set.of(), Set.of(), null, 0, null);

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
                        ended,
                        erasure);
            case PersonRenamed e ->
                new PersonState(
                        e.displayName().text(), email, username, active, roles, groups, organization, ended, erasure);
            case EmailChanged e ->
                new PersonState(name, e.email().text(), username, active, roles, groups, organization, ended, erasure);
            case RolesChanged e ->
                new PersonState(name, email, username, active, e.to(), groups, organization, ended, erasure);
            case GroupsChanged e ->
                new PersonState(name, email, username, active, roles, e.to(), organization, ended, erasure);
            case OrganizationChanged e ->
                new PersonState(name, email, username, active, roles, groups, e.to(), ended, erasure);
            case PersonDeactivated _ ->
                new PersonState(name, email, username, false, roles, groups, organization, ended, erasure);
            case PersonReactivated _ ->
                new PersonState(name, email, username, true, roles, groups, organization, ended, erasure);
            case PersonForgotten e ->
                new PersonState("", "", null, false, roles, groups, organization, ended, e.erasure());
            case PasswordChanged _, PasswordResetRequested _, PersonErased _ ->
                new PersonState(name, email, username, active, roles, groups, organization, ended, erasure);
        };
    }
}
