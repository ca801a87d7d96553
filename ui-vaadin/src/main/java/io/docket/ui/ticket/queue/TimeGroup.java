package io.docket.ui.ticket.queue;

import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.component.NextTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** How soon something must be done about a ticket, most urgent first. */
enum TimeGroup {
    OVERDUE("triangle-alert"),
    SOON("clock-alert"),
    TODAY("clock"),
    LATER("calendar"),
    PAUSED("pause"),
    UNTIMED("inbox");

    private static final Duration HOUR = Duration.ofHours(1);

    private final String icon;

    TimeGroup(String icon) {
        this.icon = icon;
    }

    static TimeGroup of(QueueRow row, Instant now, ZoneId zone) {
        var target = NextTarget.of(row.sla());
        var left = NextTarget.left(target, now);
        if (left == null) {
            return NextTarget.paused(target) ? PAUSED : UNTIMED;
        }
        if (left.isNegative()) {
            return OVERDUE;
        }
        if (left.compareTo(HOUR) <= 0) {
            return SOON;
        }
        return LocalDate.ofInstant(now.plus(left), zone).equals(LocalDate.ofInstant(now, zone)) ? TODAY : LATER;
    }

    String icon() {
        return icon;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
