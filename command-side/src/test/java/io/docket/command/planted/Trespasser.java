package io.docket.command.planted;

import io.docket.command.sla.SlaCommandConfiguration;

/** Looks into another feature instead of listening to its events. */
public final class Trespasser {

    Class<?> peek() {
        return SlaCommandConfiguration.class;
    }
}
