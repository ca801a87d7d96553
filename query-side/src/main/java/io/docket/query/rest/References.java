package io.docket.query.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.FindGroup;
import io.docket.api.identity.query.FindOrganization;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.identity.query.ListOrganizations;
import io.docket.api.identity.query.Organization;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Finds whom and what a request names in another field; what is not there for the caller is refused by its field. Who
 * may not look into the directory at all names, for all they can tell, what is not there: the command then says so,
 * after whatever else stands against it.
 */
public final class References {
    private static final UUID NOTHING = new UUID(0, 0);
    private static final int MOST_OF_ONE_BEGINNING = 100;

    private final Desk desk;

    public References(Desk desk) {
        this.desk = desk;
    }

    /** @param ref id or user name */
    public PersonId person(String field, String ref, Origin origin) {
        return new PersonId(readable(() -> found(new FindPerson(ref), origin)
                .map(person -> person.id().value())
                .orElseThrow(() -> unknown(field, "person", ref))));
    }

    /** @param ref id or name */
    public GroupId group(String field, String ref, Origin origin) {
        return new GroupId(readable(() -> id(ref).flatMap(id -> found(new FindGroup(new GroupId(id)), origin))
                .or(() -> groupNamed(ref, origin))
                .map(group -> group.id().value())
                .orElseThrow(() -> unknown(field, "group", ref))));
    }

    /** @param ref id or name */
    public OrganizationId organization(String field, String ref, Origin origin) {
        return new OrganizationId(
                readable(() -> id(ref).flatMap(id -> found(new FindOrganization(new OrganizationId(id)), origin))
                        .or(() -> organizationNamed(ref, origin))
                        .map(organization -> organization.id().value())
                        .orElseThrow(() -> unknown(field, "organisation", ref))));
    }

    private Optional<Group> groupNamed(String name, Origin origin) {
        return desk.ask(new ListGroups(name, null, MOST_OF_ONE_BEGINNING), origin).items().stream()
                .filter(group -> group.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Optional<Organization> organizationNamed(String name, Origin origin) {
        return desk.ask(new ListOrganizations(name, null, MOST_OF_ONE_BEGINNING), origin).items().stream()
                .filter(organization -> organization.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<UUID> id(String ref) {
        try {
            return Optional.of(UUID.fromString(ref));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    private <R> Optional<R> found(Query<R> query, Origin origin) {
        try {
            return Optional.of(desk.ask(query, origin));
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static UUID readable(Supplier<UUID> lookup) {
        try {
            return lookup.get();
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.FORBIDDEN) {
                return NOTHING;
            }
            throw refused;
        }
    }

    private static Refusal unknown(String field, String what, String ref) {
        return new Refusal(new RuleViolation(
                ProblemCode.UNKNOWN_REFERENCE,
                "There is no " + what + " \"" + ref + "\", or you may not see it.",
                Map.of("field", field)));
    }
}
