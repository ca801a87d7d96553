package io.docket.query.ticket.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.Person;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.StableIds;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out on whose behalf a ticket is opened, and makes a contact of whoever is not known yet. */
final class Requesters {

    /** @param name only used where the address is not known yet */
    record Named(@Nullable String email, @Nullable String name) {}

    private final Desk desk;

    Requesters(Desk desk) {
        this.desk = desk;
    }

    PersonId requester(@Nullable Named named, Origin origin) {
        var me = desk.ask(new FindMe(), origin);
        if (named == null) {
            return me.id();
        }
        if (me.roles().stream().noneMatch(role -> role.includes(Role.AGENT))) {
            throw Invalid.field("requester", "You open tickets for yourself.");
        }
        var email = Invalid.text("requester.email", named.email());
        return known(email, origin, () -> registered(email, named.name(), origin));
    }

    private PersonId registered(String email, @Nullable String name, Origin origin) {
        var id = new PersonId(StableIds.next(origin, "requester"));
        var key = origin.idempotencyKey();
        try {
            desk.send(
                    new RegisterPerson(
                            id,
                            Objects.requireNonNullElse(name, email),
                            email,
                            null,
                            null,
                            Set.of(Role.CUSTOMER),
                            Set.of(),
                            null),
                    Object.class,
                    origin.once(key == null ? null : key + "#requester"));
            return id;
        } catch (Refusal refused) {
            // Somebody else was quicker, or the read model does not show them yet.
            if (refused.violation().code() == ProblemCode.ALREADY_TAKEN
                    && refused.violation().facts().get("owner") instanceof String owner) {
                return PersonId.of(owner);
            }
            throw refused;
        }
    }

    private PersonId known(String email, Origin origin, Supplier<PersonId> unknown) {
        Person person;
        try {
            person = desk.ask(new FindPerson(email), origin);
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.NOT_FOUND) {
                return unknown.get();
            }
            throw refused;
        }
        return person.id();
    }
}
