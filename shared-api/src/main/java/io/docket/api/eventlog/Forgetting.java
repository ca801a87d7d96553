package io.docket.api.eventlog;

import io.docket.api.identity.PersonId;
import io.docket.api.seal.SubjectKeys;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Has this node forget who was forgotten: their key, and whatever else is remembered of what it opened. A node hears of
 * it as it reads the log, before it opens what comes after; and by an announcement, if it reads nothing.
 */
public final class Forgetting {

    static final String CHANNEL = "docket_forgotten";

    private final SubjectKeys keys;
    private final List<Runnable> caches = new CopyOnWriteArrayList<>();

    public Forgetting(SubjectKeys keys) {
        this.keys = keys;
    }

    /** @param clear empties what may hold texts of anybody; it is filled again from what can still be read */
    public void remembers(Runnable clear) {
        caches.add(clear);
    }

    void heard(PersonId person) {
        if (keys.forget(person)) {
            caches.forEach(Runnable::run);
        }
    }
}
