package io.docket.ui.ticket.details;

import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.Person;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.gateway.DeskClient;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the notes of a ticket called, as the log has it: a name that was only typed calls nobody. */
final class Calls {
    private final DeskClient desk;
    private final Map<String, Set<String>> known = new HashMap<>();

    Calls(DeskClient desk) {
        this.desk = desk;
    }

    /** Names and user names, by the id of the note that calls them. */
    Map<String, Set<String>> in(List<TimelineEntry> timeline) {
        return timeline.stream()
                .filter(entry -> entry.data().get("mentions") instanceof Collection<?> people && !people.isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        entry -> String.valueOf(entry.data().get("message")), this::names, (first, again) -> again));
    }

    private Set<String> names(TimelineEntry note) {
        return note.data().get("mentions") instanceof Collection<?> people
                ? people.stream()
                        .flatMap(person -> known.computeIfAbsent(String.valueOf(person), this::names).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Set<String> names(String id) {
        try {
            Person person = desk.ask(new FindPerson(id));
            return Stream.of(person.displayName(), person.username())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (Refusal unknown) {
            return Set.of();
        }
    }
}
