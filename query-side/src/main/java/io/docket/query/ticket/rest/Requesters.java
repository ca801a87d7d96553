package io.docket.query.ticket.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.StableIds;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out on whose behalf a ticket is opened, and makes a contact of whoever is not known yet. */
final class Requesters {

    /** @param name only used where the address is not known yet */
    record Named(@Nullable String email, @Nullable String name) {}

    private final Desk desk;

    Requesters(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens a ticket. Whoever is not known yet becomes a contact only where nothing else stands against it, as a
     * refused ticket must leave nothing behind: so it is tried first as if they were known.
     */
    <R> R opened(@Nullable Named named, Origin origin, Function<PersonId, R> opening) {
        var me = desk.ask(new FindMe(), origin);
        if (named == null) {
            return opening.apply(me.id());
        }
        if (me.roles().stream().noneMatch(role -> role.includes(Role.AGENT))) {
            throw Invalid.field("requester", "You open tickets for yourself.");
        }
        var email = Invalid.text("requester.email", named.email()).strip();
        var known = known(email, origin);
        // By address: under the same key, another requester makes another request.
        var id = known.orElseGet(
                () -> new PersonId(StableIds.next(origin, "requester " + email.toLowerCase(Locale.ROOT))));
        try {
            return opening.apply(id);
        } catch (Refusal refused) {
            if (known.isPresent() || !isAboutRequester(refused)) {
                throw refused;
            }
            return opening.apply(registered(id, email, named.name(), origin));
        }
    }

    private static boolean isAboutRequester(Refusal refused) {
        return refused.violation().code() == ProblemCode.UNKNOWN_REFERENCE
                && "requester".equals(refused.violation().facts().get("field"));
    }

    private PersonId registered(PersonId id, String email, @Nullable String name, Origin origin) {
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
            throw RequesterFields.in(refused);
        }
    }

    private Optional<PersonId> known(String email, Origin origin) {
        if (email.indexOf('@') < 0) {
            // People are also found by user name and id, which are nobody's address.
            return Optional.empty();
        }
        try {
            return Optional.of(desk.ask(new FindPerson(email), origin).id());
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
