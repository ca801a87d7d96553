package io.docket.api.identity.command;

import io.docket.api.identity.PersonId;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A person gives themselves another password; all their other sessions end.
 *
 * @param session the family of the one that goes on; null where they sign in anew
 */
public record ChangePassword(
        @TargetAggregateIdentifier PersonId person,
        Secret current,
        Secret wanted,
        @Nullable UUID session) implements IdentityCommand {

    public ChangePassword(PersonId person, Secret current, Secret wanted) {
        this(person, current, wanted, null);
    }
}
