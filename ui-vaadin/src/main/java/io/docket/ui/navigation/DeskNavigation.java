package io.docket.ui.navigation;

/** The paths of what concerns the whole desk. */
public final class DeskNavigation {
    public static final String DASHBOARD = "dashboard";
    public static final String REPORTS = "reports";
    public static final String AUDIT = "audit";
    public static final String PROOF = "audit/proof";
    public static final String PEOPLE = "admin/people";
    public static final String GROUPS = "admin/people/groups";
    public static final String ORGANIZATIONS = "admin/people/organizations";
    public static final String READ_MODELS = "admin/read-models";
    public static final String IMPORTS = "admin/imports";
    public static final String OUTBOX = "admin/outbox";

    private DeskNavigation() {}
}
