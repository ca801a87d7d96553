package io.docket.command.identity;

import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.metadata.Actor;
import io.docket.api.seal.ErasureList;
import io.docket.api.seal.ErasureList.Entry;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists who was forgotten before anybody is told so: what was answered is not lost with the machine. */
record ListedErasures(ErasureList list, InstantSource clock) implements ForgottenList {

    private static final Logger LOG = LoggerFactory.getLogger(ListedErasures.class);

    @Override
    public void add(ForgetPerson done, Actor actor) {
        try {
            list.add(new Entry(
                    done.erasure(),
                    done.person(),
                    clock.instant(),
                    actor.toString(),
                    done.reason().strip()));
        } catch (RuntimeException e) {
            LOG.error("The list of who was forgotten cannot be written, and is tried again: {}", e.toString());
        }
    }
}
