package io.docket.ui.security;

import org.springframework.web.util.DisconnectedClientHelper;

/** Tells our own faults from browsers that were closed while they were being answered. */
public final class ClosedBrowser {

    private ClosedBrowser() {}

    public static boolean caused(Throwable fault) {
        return DisconnectedClientHelper.isClientDisconnectedException(fault);
    }
}
