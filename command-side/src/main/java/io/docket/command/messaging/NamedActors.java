package io.docket.command.messaging;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import java.util.Map;

/** Actors where nobody knows people's roles: a command names its actor, or its person, who then is a customer. */
final class NamedActors implements Actors {

    @Override
    public Actor of(Map<String, ?> metadata) {
        if (metadata.get(MetadataKeys.ACTOR) instanceof String actor) {
            return Actor.parse(actor);
        }
        return metadata.get(MetadataKeys.PERSON) instanceof String person
                ? Actor.customer(PersonId.of(person))
                : Actor.SYSTEM;
    }
}
