package io.docket.query.identity;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.metadata.Caller;
import io.docket.api.personal.Personal;
import io.docket.query.projection.Recorded;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small desk: an agent in Billing, and two customers of Acme. */
final class SamplePeople {
    static final GroupId BILLING = GroupId.next();
    static final OrganizationId ACME = OrganizationId.next();
    static final PersonId ANNA = PersonId.next();
    static final PersonId CARL = PersonId.next();
    static final PersonId DORA = PersonId.next();

    private SamplePeople() {}

    static Recorded at(long position, Object event) {
        var time = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(position);
        return new Recorded(event, position, time, time, Map.of());
    }

    static GroupCreated billing() {
        return new GroupCreated(BILLING, "Billing");
    }

    static OrganizationCreated acme() {
        return new OrganizationCreated(ACME, "Acme", true);
    }

    static PersonRegistered anna() {
        return registered(ANNA, "Anna Schmidt", "anna@desk.example", "anna", Role.AGENT, Set.of(BILLING), null);
    }

    static PersonRegistered carl() {
        return registered(CARL, "Carl O'Neil", "carl@acme.example", "carl", Role.CUSTOMER, Set.of(), ACME);
    }

    static PersonRegistered dora() {
        return registered(DORA, "Dora Annan", "dora@acme.example", null, Role.CUSTOMER, Set.of(), ACME);
    }

    static Caller caller(PersonId id, Role role) {
        return new Caller(id, Set.of(role), Set.of(), role == Role.CUSTOMER ? ACME : null, role == Role.CUSTOMER);
    }

    static PersonRegistered registered(
            PersonId id,
            String name,
            String email,
            @Nullable String username,
            Role role,
            Set<GroupId> groups,
            @Nullable OrganizationId organization) {
        return new PersonRegistered(
                id,
                new Personal(id, name),
                new Personal(id, email),
                username == null ? null : new Personal(id, username),
                Set.of(role),
                groups,
                organization);
    }
}
