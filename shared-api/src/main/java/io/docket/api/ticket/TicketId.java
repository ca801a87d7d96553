package io.docket.api.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.docket.api.id.Uuids;
import java.util.UUID;

/** Identifies a ticket for ever, whatever becomes of it. */
public record TicketId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TicketId {}

    public static TicketId of(String text) {
        return new TicketId(UUID.fromString(text));
    }

    public static TicketId next() {
        return new TicketId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
