package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;

/** From which network addresses a person has worked. Reads all that they ever did, and so is for rare occasions. */
public record ListAddressesOf(PersonId person) implements Query<AddressesOf> {

    @Override
    public Class<AddressesOf> answer() {
        return AddressesOf.class;
    }
}
