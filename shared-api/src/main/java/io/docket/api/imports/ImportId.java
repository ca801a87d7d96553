package io.docket.api.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.docket.api.id.Uuids;
import java.util.UUID;

/** Identifies one run of an import. */
public record ImportId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {}

    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    public static ImportId next() {
        return new ImportId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
