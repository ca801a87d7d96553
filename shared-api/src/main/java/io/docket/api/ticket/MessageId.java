package io.docket.api.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.docket.api.id.Uuids;
import java.util.UUID;

/** Identifies one message of a conversation. */
public record MessageId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MessageId {}

    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    public static MessageId next() {
        return new MessageId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
