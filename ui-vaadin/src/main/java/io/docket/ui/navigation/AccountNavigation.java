package io.docket.ui.navigation;

/** The paths of what concerns a person's own account. */
public final class AccountNavigation {
    public static final String PASSWORD = "account/password";
    /** Asks for a one-time link by mail, and is where that link leads. */
    public static final String RESET = "reset";

    private AccountNavigation() {}
}
