package io.docket.query.narrative;

import io.docket.api.eventlog.Logged;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.query.MessageAuthor;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Tells events of the log in words, with everyone called what they were called then. */
public final class Narrator {

    /** An event, who did it, and both in words. */
    public record Told(Logged event, MessageAuthor actor, String text) {}

    private final NameBook names;

    public Narrator(NameBook names) {
        this.names = names;
    }

    public List<Told> tell(List<Logged> events) {
        return tell(events, MessageAuthor::name);
    }

    /** @param called what those are to be called who caused them */
    public List<Told> tell(List<Logged> events, Function<MessageAuthor, String> called) {
        var actors = events.stream().map(Narrator::actor).toList();
        var known = names(events);
        return IntStream.range(0, events.size())
                .mapToObj(place -> told(events.get(place), actors.get(place), known, called))
                .toList();
    }

    /** What somebody is called. */
    public KnownNames names(PersonId person) {
        return names.of(Set.of(person.value()));
    }

    /** What those are called who caused events, or stand in them. */
    public KnownNames names(List<Logged> events) {
        var ids = NameBook.ids(events.stream().map(Logged::data).toList());
        events.forEach(event -> actor(event).person().ifPresent(person -> ids.add(person.value())));
        return names.of(ids);
    }

    private static Told told(Logged event, Actor by, KnownNames known, Function<MessageAuthor, String> called) {
        var actor = author(by, event.position(), known);
        return new Told(
                event, actor, Sentences.of(event.payload(), called.apply(actor), id -> known.at(id, event.position())));
    }

    private static MessageAuthor author(Actor actor, long position, KnownNames known) {
        var kind = actor.kind().code();
        return switch (actor.kind()) {
            case ASSISTANT -> new MessageAuthor(null, kind, "The assistant");
            case SYSTEM -> new MessageAuthor(null, kind, "Docket");
            case AGENT, CUSTOMER ->
                actor.person()
                        .map(person -> new MessageAuthor(person.value(), kind, known.at(person.value(), position)))
                        .orElseGet(() -> new MessageAuthor(null, kind, "Somebody"));
        };
    }

    private static Actor actor(Logged event) {
        var actor = event.metadata().get(MetadataKeys.ACTOR);
        return actor == null ? Actor.SYSTEM : Actor.parse(actor.toString());
    }
}
