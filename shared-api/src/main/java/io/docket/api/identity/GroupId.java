package io.docket.api.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.docket.api.id.Uuids;
import java.util.UUID;

/** Identifies a group of agents that tickets are assigned to. */
public record GroupId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroupId {}

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    public static GroupId next() {
        return new GroupId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
