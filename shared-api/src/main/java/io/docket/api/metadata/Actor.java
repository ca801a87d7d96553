package io.docket.api.metadata;

import io.docket.api.identity.PersonId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who did something. Written into events as text, so that it can be read without Docket: {@code agent:<person id>},
 * {@code customer:<person id>}, {@code assistant}, {@code system}.
 *
 * @param id the person; null for the assistant and the system
 */
public record Actor(Kind kind, @Nullable PersonId id) {

    /** People differ by the side of the desk that they acted on. */
    public enum Kind {
        AGENT,
        CUSTOMER,
        ASSISTANT,
        SYSTEM;

        public boolean isPerson() {
            return this == AGENT || this == CUSTOMER;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);
    public static final Actor ASSISTANT = new Actor(Kind.ASSISTANT, null);

    public static Actor agent(PersonId id) {
        return new Actor(Kind.AGENT, id);
    }

    public static Actor customer(PersonId id) {
        return new Actor(Kind.CUSTOMER, id);
    }

    public static Actor parse(String text) {
        var parts = text.split(":", 2);
        var kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Actor(kind, parts.length == 1 ? null : PersonId.of(parts[1]));
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(id);
    }

    @Override
    public String toString() {
        return id == null ? kind.code() : kind.code() + ":" + id;
    }
}
