package io.docket.ui.component;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** What happened, said once and quietly, at the bottom where it covers no composer. */
public final class Notices {
    private static final int SHOWN_MILLISECONDS = 6_000;

    private Notices() {}

    public static void done(String sentence) {
        Notification.show(sentence, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START);
    }

    public static void refused(String sentence) {
        var notice = Notification.show(sentence, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }
}
