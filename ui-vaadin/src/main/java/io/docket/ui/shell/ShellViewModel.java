package io.docket.ui.shell;

import io.docket.api.identity.Role;
import io.docket.api.notification.ListNotifications;
import io.docket.api.notification.MarkNotificationsRead;
import io.docket.api.notification.NotificationPage;
import io.docket.api.ticket.query.CountQueues;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.navigation.PortalNavigation;
import io.docket.ui.navigation.TicketNavigation;
import io.docket.ui.security.SignedIn;
import java.util.List;
import java.util.Map;

/** What the frame shows to whoever is signed in. */
final class ShellViewModel {
    /** Whose they are, before whose everybody's are. */
    static final List<QueueView> YOURS = List.of(QueueView.MY_OPEN);

    static final List<QueueView> SHARED = List.of(
            QueueView.WAITING_ON_US,
            QueueView.UNASSIGNED,
            QueueView.DUE_TODAY,
            QueueView.PENDING,
            QueueView.ON_HOLD,
            QueueView.ALL_UNSOLVED,
            QueueView.RECENTLY_UPDATED,
            QueueView.RECENTLY_SOLVED);

    private static final int NOTIFICATIONS = 20;

    private final DeskClient desk;
    private final SignedIn user;

    ShellViewModel(DeskClient desk, SignedIn user) {
        this.desk = desk;
        this.user = user;
    }

    List<Place> places() {
        return Place.of(user);
    }

    /**
     * Where they go all day: four things fit a phone's bar, of which searching, updates and the rest have their own.
     */
    List<Place> daily() {
        return worksOnTickets()
                ? List.of(Place.TICKETS)
                : places().stream()
                        .filter(place -> place != Place.FIND)
                        .limit(2)
                        .toList();
    }

    /** Whether they work on tickets; analysts and auditors only look. */
    boolean worksOnTickets() {
        return user.is(Role.AGENT);
    }

    String name() {
        return user.name();
    }

    Map<QueueView, Long> counts() {
        return worksOnTickets() ? desk.ask(new CountQueues()).counts() : Map.of();
    }

    NotificationPage notifications() {
        return worksOnTickets()
                ? desk.ask(new ListNotifications(null, NOTIFICATIONS))
                : new NotificationPage(List.of(), null, 0);
    }

    /** Remembers that everything up to the newest of what was shown has been read. */
    NotificationPage read(NotificationPage shown) {
        return shown.unread() == 0 || shown.items().isEmpty()
                ? shown
                : desk.ask(new MarkNotificationsRead(shown.items().getFirst().id()));
    }

    /** Where somebody begins. */
    static String home(SignedIn user) {
        if (user.is(Role.AGENT)) {
            return user.is(Role.SUPERVISOR) || user.is(Role.ADMIN)
                    ? DeskNavigation.DASHBOARD
                    : TicketNavigation.queue(QueueView.MY_OPEN);
        }
        if (user.is(Role.ANALYST)) {
            return DeskNavigation.REPORTS;
        }
        return user.is(Role.AUDITOR) ? DeskNavigation.AUDIT : PortalNavigation.PORTAL;
    }
}
