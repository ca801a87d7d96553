package io.docket.query.audit.rest;

import io.docket.api.audit.ListLog;
import io.docket.api.audit.LogPage;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.wire.EventTypes;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.Times;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
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
    private static final String ID = "[0-9a-fA-F-]{36}";
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
     * @param actor a person's id, {@code agent:<id>}, {@code customer:<id>}, {@code assistant} or {@code system}
     */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    LogPage list(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String actor,
            @Parameter(description = Times.FROM) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = Times.TO) @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        return desk.ask(
                new ListLog(
                        after,
                        false,
                        known(type),
                        actors(actor),
                        time("from", Times.from("from", from)),
                        time("to", Times.to("to", to)),
                        Limits.checked(limit)),
                origin);
    }

    /**
     * What matches, one JSON object a line; what is written meanwhile may or may not be in it.
     *
     * @param limit after how many to stop; all where left out
     */
    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> stream(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String actor,
            @Parameter(description = Times.FROM) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = Times.TO) @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer limit,
            Origin origin) {
        var who = actors(actor);
        known(type);
        var since = time("from", Times.from("from", from));
        var until = time("to", Times.to("to", to));
        var all = most(limit);
        var first = desk.ask(new ListLog(after, false, type, who, since, until, (int) Math.min(PAGE, all)), origin);
        StreamingResponseBody lines = out -> {
            var page = first;
            var left = all;
            while (true) {
                for (var entry : page.items()) {
                    out.write(json.writeValueAsBytes(entry));
                    out.write('\n');
                }
                left -= page.items().size();
                var next = page.next();
                if (next == null || left <= 0) {
                    return;
                }
                page = desk.ask(
                        new ListLog(Long.parseLong(next), false, type, who, since, until, (int) Math.min(PAGE, left)),
                        origin);
            }
        };
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(lines);
    }

    /** A stream is read as it comes, and may be longer than a list. */
    private static long most(@Nullable Integer limit) {
        if (limit != null && limit < 1) {
            throw Invalid.field("limit", "A limit is 1 or more.");
        }
        return limit == null ? Long.MAX_VALUE : limit;
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

    /** A person's id alone means whatever they did, on either side of the desk. */
    private static List<Actor> actors(@Nullable String text) {
        try {
            if (text == null) {
                return List.of();
            }
            if (text.matches(ID)) {
                var person = PersonId.of(text);
                return List.of(Actor.agent(person), Actor.customer(person));
            }
            var actor = Actor.parse(text);
            if (actor.kind().isPerson() == actor.person().isPresent()) {
                return List.of(actor);
            }
        } catch (IllegalArgumentException unreadable) {
            // Told below.
        }
        throw Invalid.field("actor", "An actor is a person's id, agent:<id>, customer:<id>, assistant or system.");
    }
}
