package io.docket.api.wire;

import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.operations.event.ReadModelEvent;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.event.TicketEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** The names under which the log keeps events: their simple names, so that packages may change and people may read. */
public final class EventTypes {

    private final Map<String, Class<?>> classes;
    private final Map<String, Class<?>> byClassName;

    private EventTypes(Stream<Class<?>> families) {
        this.classes = families.flatMap(EventTypes::members)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));
        this.byClassName =
                classes.values().stream().collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));
    }

    /** Every event that there is. */
    public static EventTypes all() {
        return of(
                TicketEvent.class,
                ProposalEvent.class,
                SlaEvent.class,
                PersonEvent.class,
                GroupEvent.class,
                OrganizationEvent.class,
                ReadModelEvent.class);
    }

    /** Those of some families. */
    public static EventTypes of(Class<?>... families) {
        return new EventTypes(Stream.of(families));
    }

    public Collection<Class<?>> classes() {
        return classes.values();
    }

    /** @throws IllegalArgumentException for what could not be read back */
    public String nameOf(Class<?> event) {
        if (classes.get(event.getSimpleName()) != event) {
            throw new IllegalArgumentException(event.getName() + " belongs to no family of events");
        }
        return event.getSimpleName();
    }

    /** Name of the event's class; the name itself where nothing is known by it any more. */
    public String className(String name) {
        var known = classes.get(name);
        return known == null ? name : known.getName();
    }

    /** The revision in which this version of Docket writes and reads an event. */
    public static String revisionOf(Class<?> event) {
        var revision = event.getAnnotation(Revision.class);
        if (revision == null) {
            throw new IllegalArgumentException(event.getName() + " has no revision");
        }
        return revision.value();
    }

    /** The event of a class of this name, if there is one. */
    public Optional<Class<?>> known(String className) {
        return Optional.ofNullable(byClassName.get(className));
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::members)
                : Stream.of(type);
    }
}
