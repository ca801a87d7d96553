package io.docket.api.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.docket.api.id.Uuids;
import java.util.UUID;

/** Identifies that a person was forgotten, from the wish to the receipt. */
public record ErasureId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ErasureId {}

    public static ErasureId of(String text) {
        return new ErasureId(UUID.fromString(text));
    }

    public static ErasureId next() {
        return new ErasureId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
