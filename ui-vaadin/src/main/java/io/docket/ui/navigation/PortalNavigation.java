package io.docket.ui.navigation;

/** The paths of a customer's pages. */
public final class PortalNavigation {
    public static final String PORTAL = "portal";
    public static final String NEW_REQUEST = "portal/new";

    private PortalNavigation() {}

    public static String request(long number) {
        return PORTAL + "/" + number;
    }
}
