package io.docket.api.id;

import org.axonframework.common.IdentifierFactory;

/** Gives Axon's messages time-ordered identifiers: fresh index entries then land beside each other. */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return Uuids.next().toString();
    }
}
