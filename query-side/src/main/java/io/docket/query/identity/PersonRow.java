package io.docket.query.identity;

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
import io.docket.api.personal.Personal;
import io.docket.query.projection.Recorded;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person.
 *
 * @param epoch how many events have ended their sessions
 * @param sessionsEndedAt when the log took the last of them
 * @param position of the last event folded
 */
record PersonRow(
        UUID id,
        String name,
        String email,
        @Nullable String username,
        boolean active,
        Set<Role> roles,
        Set<GroupId> groups,
        @Nullable OrganizationId organization,
        int epoch,
        @Nullable Instant sessionsEndedAt,
        long position) {

    static PersonRow registered(PersonRegistered event, long position) {
        return new PersonRow(
                event.person().value(),
                event.displayName().text(),
                event.email().text(),
                event.username() == null ? null : event.username().text(),
                true,
                event.roles(),
                event.groups(),
                event.organization(),
                0,
                null,
                position);
    }

    /** Events at or before the row's position are in it already. */
    PersonRow after(PersonEvent event, Recorded recorded) {
        if (recorded.position() <= position) {
            return this;
        }
        var next = new Change(this);
        switch (event) {
            case PersonRegistered _, PasswordChanged _, PasswordResetRequested _, PersonErased _ -> {}
            case PersonRenamed renamed -> next.name = renamed.displayName().text();
            case EmailChanged changed -> next.email = changed.email().text();
            case RolesChanged changed -> next.roles = changed.to();
            case GroupsChanged changed -> next.groups = changed.to();
            case OrganizationChanged changed -> next.organization = changed.to();
            case PersonDeactivated _ -> next.active = false;
            case PersonReactivated _ -> next.active = true;
            case PersonForgotten _ -> next.forget();
        }
        if (event.endsSessions()) {
            next.epoch++;
            next.sessionsEndedAt = recorded.recordedAt();
        }
        return next.row(recorded.position());
    }

    /** Spares ten copies of the constructor call that differ by one argument. */
    private static final class Change {
        private final PersonRow before;
        private String name;
        private String email;
        private @Nullable String username;
        private boolean active;
        private Set<Role> roles;
        private Set<GroupId> groups;
        private @Nullable OrganizationId organization;
        private int epoch;
        private @Nullable Instant sessionsEndedAt;

        Change(PersonRow before) {
            this.before = before;
            name = before.name;
            email = before.email;
            username = before.username;
            active = before.active;
            roles = before.roles;
            groups = before.groups;
            organization = before.organization;
            epoch = before.epoch;
            sessionsEndedAt = before.sessionsEndedAt;
        }

        /** As if it were read from the log anew. */
        void forget() {
            name = Personal.ERASED;
            email = Personal.ERASED;
            username = username == null ? null : Personal.ERASED;
            active = false;
        }

        PersonRow row(long position) {
            return new PersonRow(
                    before.id,
                    name,
                    email,
                    username,
                    active,
                    roles,
                    groups,
                    organization,
                    epoch,
                    sessionsEndedAt,
                    position);
        }
    }
}
