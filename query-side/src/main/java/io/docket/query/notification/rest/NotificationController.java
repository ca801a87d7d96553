package io.docket.query.notification.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.notification.ListNotifications;
import io.docket.api.notification.MarkNotificationsRead;
import io.docket.api.notification.NotificationPage;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.RestHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/notifications")
final class NotificationController {
    private final Desk desk;

    NotificationController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    NotificationPage list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        return desk.ask(new ListNotifications(after, Limits.checked(limit)), origin);
    }

    /** Everything up to the id counts as read from now on. Ids are positions, so that it says how far it was read. */
    @PostMapping("/read")
    ResponseEntity<NotificationPage> read(@RequestBody Read read, Origin origin) {
        var upTo = Invalid.required("upTo", read.upTo());
        var page = desk.ask(new MarkNotificationsRead(upTo), origin);
        var latest = page.items().isEmpty() ? 0 : page.items().getFirst().id();
        return ResponseEntity.ok()
                .header(RestHeaders.POSITION, Long.toString(Math.clamp(upTo, 0, latest)))
                .body(page);
    }

    record Read(@Nullable Long upTo) {}
}
