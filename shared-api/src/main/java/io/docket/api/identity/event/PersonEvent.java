package io.docket.api.identity.event;

import io.docket.api.identity.PersonId;

/** Everything that happens to a person. */
public sealed interface PersonEvent
        permits PersonRegistered,
                PersonRenamed,
                EmailChanged,
                RolesChanged,
                GroupsChanged,
                OrganizationChanged,
                PersonDeactivated,
                PersonReactivated,
                PasswordChanged,
                PasswordResetRequested {

    PersonId person();
}
