package io.docket.api.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.docket.api.id.Uuids;
import java.util.UUID;

/** Identifies an organisation that customers belong to. */
public record OrganizationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganizationId {}

    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    public static OrganizationId next() {
        return new OrganizationId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
