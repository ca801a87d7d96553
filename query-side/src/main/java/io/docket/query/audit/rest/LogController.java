package io.docket.query.audit.rest;

import io.docket.api.audit.ListLog;
import io.docket.api.audit.LogPage;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.metadata.Actor;
import io.docket.api.wire.EventTypes;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/events")
final class LogController {
    private static final int PAGE = 500;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Set<String> EVENTS =
            EventTypes.all().classes().stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final Desk desk;
    private final JsonMapper json;

    LogController(Desk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /**
     * @param after log position after which to begin
     * @param actor such as {@code agent:<id>} or {@code system}
     */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    LogPage list(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        return desk.ask(
                new ListLog(
                        after,
                        false,
                        known(type),
                        actor(actor),
                        time("from", from),
                        time("to", to),
                        Limits.checked(limit)),
                origin);
    }

    /** All that matches, one JSON object a line; what is written meanwhile may or may not be in it. */
    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> stream(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            Origin origin) {
        var who = actor(actor);
        known(type);
        time("from", from);
        time("to", to);
        var first = desk.ask(new ListLog(after, false, type, who, from, to, PAGE), origin);
        StreamingResponseBody lines = out -> {
            var page = first;
            while (true) {
                for (var entry : page.items()) {
                    out.write(json.writeValueAsBytes(entry));
                    out.write('\n');
                }
                var next = page.next();
                if (next == null) {
                    return;
                }
                page = desk.ask(new ListLog(Long.parseLong(next), false, type, who, from, to, PAGE), origin);
            }
        };
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(lines);
    }

    /** Times in the log are microseconds since 1970, which do not reach as far as Java's. */
    private static @Nullable Instant time(String field, @Nullable Instant time) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            throw Invalid.field(field, "A time is of the years 1 to 9999.");
        }
        return time;
    }

    private static @Nullable String known(@Nullable String type) {
        if (type != null && !EVENTS.contains(type)) {
            throw Invalid.field("type", "There is no such event; they are called such as TicketOpened.");
        }
        return type;
    }

    private static @Nullable Actor actor(@Nullable String text) {
        try {
            return text == null ? null : Actor.parse(text);
        } catch (IllegalArgumentException e) {
            throw Invalid.field("actor", "An actor is such as agent:<id>, customer:<id>, assistant or system.");
        }
    }
}
