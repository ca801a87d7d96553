package io.docket.api.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.docket.api.id.Uuids;
import java.util.UUID;

/** Identifies a file that hangs, or is about to hang, on a message. */
public record AttachmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttachmentId {}

    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    public static AttachmentId next() {
        return new AttachmentId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
