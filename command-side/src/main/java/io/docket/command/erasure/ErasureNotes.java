package io.docket.command.erasure;

import io.docket.api.eventlog.LogReader;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.seal.ErasureList;
import io.docket.api.seal.ErasureList.Entry;

/**
 * Notes outside of the database, as the log tells it, who was forgotten: where the node that wrote it into the log
 * ended before it had noted it, or could not.
 */
record ErasureNotes(ErasureList list, LogReader log) {

    void keep(OpenErasure erasure) {
        var logged = log.read(erasure.position() - 1, 1).getFirst();
        if (logged.payload() instanceof PersonForgotten forgotten) {
            var actor = logged.metadata().getOrDefault(MetadataKeys.ACTOR, Actor.SYSTEM);
            list.add(new Entry(
                    forgotten.erasure(),
                    forgotten.person(),
                    logged.happened(),
                    actor.toString(),
                    forgotten.reason().text()));
        }
    }
}
