package io.docket.query.ticket.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.FindGroup;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Finds whom and what a request names in another field; what is not there for the caller is refused by its field. Who may
 * not look into the directory at all names, for all they can tell, what is not there: the command then says so, after
 * whatever else stands against it.
 */
final class References {
    private static final UUID NOBODY_S = new UUID(0, 0);
    private static final int MOST_GROUPS_OF_ONE_BEGINNING = 100;

    private final Desk desk;

    References(Desk desk) {
        this.desk = desk;
    }

    /** @param ref id or user name */
    PersonId person(String ref, Origin origin) {
        return ofReaders(() -> namedPerson(ref, origin)).orElse(new PersonId(NOBODY_S));
    }

    /** @param ref id or name */
    GroupId group(String ref, Origin origin) {
        return ofReaders(() -> namedGroup(ref, origin)).orElse(new GroupId(NOBODY_S));
    }

    private PersonId namedPerson(String ref, Origin origin) {
        return found(new FindPerson(ref), origin)
                .orElseThrow(() -> unknown("There is no \"" + ref + "\" to assign to."))
                .id();
    }

    private GroupId namedGroup(String ref, Origin origin) {
        return byId(ref, origin)
                .or(() -> byName(ref, origin))
                .orElseThrow(() -> unknown("There is no group \"" + ref + "\"."))
                .id();
    }

    private Optional<Group> byId(String ref, Origin origin) {
        try {
            return found(new FindGroup(new GroupId(UUID.fromString(ref))), origin);
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    private Optional<Group> byName(String ref, Origin origin) {
        return desk.ask(new ListGroups(ref, null, MOST_GROUPS_OF_ONE_BEGINNING), origin).items().stream()
                .filter(group -> group.name().equalsIgnoreCase(ref))
                .findFirst();
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

    /** Empty for callers who may not look. */
    private static <R> Optional<R> ofReaders(Supplier<R> lookup) {
        try {
            return Optional.of(lookup.get());
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.FORBIDDEN) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Refusal unknown(String detail) {
        return new Refusal(ProblemCode.UNKNOWN_REFERENCE, detail);
    }
}
