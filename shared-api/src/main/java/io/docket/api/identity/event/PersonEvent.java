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
                PasswordResetRequested,
                PersonForgotten,
                PersonErased {

    PersonId person();

    /**
     * Whether the person's sessions end with it. Both sides count these events: a token carries the count it was made
     * at, and dies once the count has moved on.
     */
    default boolean endsSessions() {
        return switch (this) {
            case PersonDeactivated _, RolesChanged _, PasswordChanged _, PersonForgotten _ -> true;
            case PersonRegistered _,
                    PersonRenamed _,
                    EmailChanged _,
                    GroupsChanged _,
                    OrganizationChanged _,
                    PersonReactivated _,
                    PasswordResetRequested _,
                    PersonErased _ -> false;
        };
    }
}
