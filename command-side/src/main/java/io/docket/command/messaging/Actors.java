package io.docket.command.messaging;

import io.docket.api.metadata.Actor;
import java.util.Map;

/** Knows who is behind a command, on which side of the desk: it is written into every event. */
@FunctionalInterface
public interface Actors {

    /** @param metadata of the command, which names a person, or an actor where a reaction sent it, or nobody */
    Actor of(Map<String, ?> metadata);
}
