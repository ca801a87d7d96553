package io.docket.ui.shell;

import static io.docket.ui.navigation.DeskNavigation.AUDIT;
import static io.docket.ui.navigation.DeskNavigation.DASHBOARD;
import static io.docket.ui.navigation.DeskNavigation.IMPORTS;
import static io.docket.ui.navigation.DeskNavigation.OUTBOX;
import static io.docket.ui.navigation.DeskNavigation.PEOPLE;
import static io.docket.ui.navigation.DeskNavigation.READ_MODELS;
import static io.docket.ui.navigation.DeskNavigation.REPORTS;

import io.docket.api.identity.Role;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.navigation.TicketNavigation;
import io.docket.ui.security.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where one can go from the side bar, and which roles go there. The other sides decide what they then may see. */
enum Place {
    HOME(DASHBOARD, "house", Role.AGENT),
    TICKETS(TicketNavigation.queue(QueueView.MY_OPEN), "inbox", Role.AGENT),
    FIND(TicketNavigation.SEARCH, "list-filter", Role.ANALYST, Role.AUDITOR),
    REPORT(REPORTS, "chart-column", Role.ANALYST, Role.AUDITOR, Role.SUPERVISOR, Role.ADMIN),
    LOG(AUDIT, "shield-check", Role.AUDITOR, Role.ADMIN),
    PERSONS(PEOPLE, "users", Role.ADMIN),
    READ_MODEL(READ_MODELS, "activity", Role.ADMIN),
    IMPORT(IMPORTS, "download", Role.ADMIN),
    MAIL(OUTBOX, "mail", Role.ADMIN);

    private final String path;
    private final String icon;
    private final List<Role> roles;

    Place(String path, String icon, Role... roles) {
        this.path = path;
        this.icon = icon;
        this.roles = List.of(roles);
    }

    static List<Place> of(SignedIn user) {
        return Arrays.stream(values())
                .filter(place -> place.roles.stream().anyMatch(user::is))
                .toList();
    }

    String path() {
        return path;
    }

    String icon() {
        return icon;
    }

    /** Key of its name. */
    String words() {
        return "shell.place." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a path lies in it; any list or ticket lies in the tickets. */
    boolean holds(String location) {
        return this == TICKETS
                ? location.startsWith(TicketNavigation.QUEUE + "/")
                        || location.startsWith(TicketNavigation.TICKETS)
                        || location.startsWith(TicketNavigation.SEARCH)
                : location.equals(path) || location.startsWith(path + "/");
    }
}
