package io.docket.api.architecture.planted;

import java.util.logging.Logger;

/** Logs past the desk's log. */
public final class OldLogger {

    void log() {
        Logger.getLogger("old").info("hello");
    }
}
