package io.docket.ui.sample;

import io.docket.api.notification.ListNotifications;
import io.docket.api.notification.MarkNotificationsRead;
import io.docket.api.notification.Notification;
import io.docket.api.notification.NotificationPage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Three things that an agent was told this morning. */
final class SampleNotifications {
    private static final List<String> KINDS = List.of("replied", "mentioned", "overdue");
    private static final List<String> TEXTS = List.of(
            "Elif Yıldız replied.",
            "Tomasz Zieliński mentioned you in a note.",
            "The first reply was not there in time: it was due on 2026-11-30T23:30:00Z.");

    private final SampleTickets tickets;
    private long read;

    SampleNotifications(SampleTickets tickets) {
        this.tickets = tickets;
    }

    void teach(SampleDesk desk) {
        desk.answering(ListNotifications.class, (query, origin) -> page())
                .answering(MarkNotificationsRead.class, (query, origin) -> {
                    read = query.upTo();
                    return page();
                });
    }

    private NotificationPage page() {
        var items = IntStream.range(0, 3).mapToObj(this::notification).toList();
        return new NotificationPage(
                items, null, items.stream().filter(item -> !item.read()).count());
    }

    private Notification notification(int i) {
        var row = tickets.rows().get(i);
        return new Notification(
                100 - i,
                Instant.now().minus(Duration.ofMinutes(4 + 17L * i)),
                KINDS.get(i),
                new Notification.About(row.id(), row.number(), row.subject()),
                TEXTS.get(i),
                100 - i <= read);
    }
}
