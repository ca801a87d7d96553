package io.docket.command.decision;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
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
import io.docket.command.messaging.PolicyNames;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down who there is. A repeat writes the same again. */
@ProcessingGroup(PolicyNames.DECISION_PEOPLE)
final class PeopleProjection {

    private final JdbcClient sql;

    PeopleProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonEvent event) {
        switch (event) {
            case PersonRegistered registered -> register(registered);
            case EmailChanged changed ->
                set(changed.person(), "email", lowerCase(changed.email().text()));
            case RolesChanged changed -> set(changed.person(), "roles", roles(changed.to()));
            case GroupsChanged changed -> set(changed.person(), "groups", groups(changed.to()));
            case OrganizationChanged changed -> set(changed.person(), "organization", id(changed.to()));
            case PersonDeactivated deactivated -> set(deactivated.person(), "active", false);
            case PersonReactivated reactivated -> set(reactivated.person(), "active", true);
            case PersonForgotten forgotten -> {
                set(forgotten.person(), "email", "");
                set(forgotten.person(), "active", false);
            }
            case PersonErased indifferent -> {}
            case PersonRenamed indifferent -> {}
            case PasswordChanged indifferent -> {}
            case PasswordResetRequested indifferent -> {}
        }
    }

    @EventHandler
    void on(GroupEvent event) {
        switch (event) {
            case GroupCreated created -> setGroup(created.group(), true);
            case GroupRevived revived -> setGroup(revived.group(), true);
            case GroupRetired retired -> setGroup(retired.group(), false);
            case GroupRenamed indifferent -> {}
        }
    }

    @EventHandler
    void on(OrganizationEvent event) {
        switch (event) {
            case OrganizationCreated created -> setOrganization(created.organization(), created.sharesTickets());
            case TicketSharingChanged changed -> setOrganization(changed.organization(), changed.shares());
            case OrganizationRenamed indifferent -> {}
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from decision_person").update();
        sql.sql("delete from decision_group").update();
        sql.sql("delete from decision_organization").update();
    }

    private void register(PersonRegistered event) {
        sql.sql("insert into decision_person (id, email, active, roles, groups, organization)"
                        + " values (?, ?, true, ?, ?, ?)"
                        + " on conflict (id) do update set email = excluded.email, active = true, roles = excluded.roles,"
                        + " groups = excluded.groups, organization = excluded.organization")
                .params(
                        event.person().value(),
                        lowerCase(event.email().text()),
                        roles(event.roles()),
                        groups(event.groups()))
                .param(id(event.organization()))
                .update();
    }

    private void set(PersonId person, String column, @Nullable Object value) {
        sql.sql("update decision_person set " + column + " = ? where id = ?")
                .param(value)
                .param(person.value())
                .update();
    }

    private void setGroup(GroupId group, boolean active) {
        sql.sql("insert into decision_group (id, active) values (?, ?)"
                        + " on conflict (id) do update set active = excluded.active")
                .params(group.value(), active)
                .update();
    }

    private void setOrganization(OrganizationId organization, boolean shares) {
        sql.sql("insert into decision_organization (id, shares) values (?, ?)"
                        + " on conflict (id) do update set shares = excluded.shares")
                .params(organization.value(), shares)
                .update();
    }

    private static String lowerCase(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static String[] roles(Set<Role> roles) {
        return roles.stream().map(Role::code).toArray(String[]::new);
    }

    private static UUID[] groups(Set<GroupId> groups) {
        return groups.stream().map(GroupId::value).toArray(UUID[]::new);
    }

    private static @Nullable UUID id(@Nullable OrganizationId organization) {
        return organization == null ? null : organization.value();
    }
}
