package io.docket.query.planted;

import io.docket.query.notification.NotificationQueryConfiguration;

/** Reads another feature's rows instead of keeping its own. */
public final class Trespasser {

    Class<?> peek() {
        return NotificationQueryConfiguration.class;
    }
}
