package io.docket.ui.component;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** What the screens of one browser share: its clock and the zone in which it tells the time. */
public final class Screen {
    private Screen() {}

    /** Moments as this browser's person writes them; the zone of the server until the browser has told its own. */
    public static Moments moments() {
        return moments(UI.getCurrentOrThrow());
    }

    public static Moments moments(UI ui) {
        return new Moments(zone(ui), ui.getLocale());
    }

    /** Numbers as this browser's person writes them. */
    public static Numbers numbers() {
        return new Numbers(UI.getCurrentOrThrow().getLocale());
    }

    public static ZoneId zone(UI ui) {
        var details = ui.getInternals().getExtendedClientDetails();
        var id = details == null ? null : details.getTimeZoneId();
        return id == null || id.isBlank() ? ZoneId.systemDefault() : ZoneId.of(id);
    }

    public static Instant now() {
        return Clock.systemUTC().instant();
    }
}
