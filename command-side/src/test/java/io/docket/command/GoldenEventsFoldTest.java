package io.docket.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.eventlog.GoldenEvents;
import io.docket.api.wire.EventTypes;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every aggregate is what it was, by every event in every revision that was ever written. */
class GoldenEventsFoldTest {

    @Test
    void every_event_is_folded_by_an_aggregate() throws Exception {
        var folded = new HashSet<Class<?>>();
        for (var type : aggregates()) {
            folded.addAll(fold(type));
        }
        assertThat(folded).containsExactlyInAnyOrderElementsOf(EventTypes.all().classes());
    }

    /** The events that the aggregate has a handler for, once it has taken them. */
    private static <T> Set<Class<?>> fold(Class<T> type) throws Exception {
        Constructor<T> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var aggregate = EventSourcedAggregate.initialize(
                constructor.newInstance(),
                AnnotatedAggregateMetaModelFactory.inspectAggregate(type),
                SimpleEventBus.builder().build(),
                NoSnapshotTriggerDefinition.TRIGGER);
        var own = new ArrayList<DomainEventMessage<?>>();
        for (var golden : GoldenEvents.all()) {
            var event = golden.event();
            if (isFoldedBy(type, event)) {
                own.add(new GenericDomainEventMessage<>("Golden", "golden", own.size(), event));
            }
        }
        aggregate.initializeState(DomainEventStream.of(own));
        assertThat(aggregate.version()).isEqualTo(own.size() - 1L);
        return own.stream().map(DomainEventMessage::getPayloadType).collect(Collectors.toSet());
    }

    private static boolean isFoldedBy(Class<?> aggregate, Object event) {
        return Stream.of(aggregate.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .anyMatch(method -> method.getParameterTypes()[0].isInstance(event));
    }

    private static List<Class<?>> aggregates() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        var found = new ArrayList<Class<?>>();
        for (var bean : scanner.findCandidateComponents("io.docket.command")) {
            var type = Class.forName(bean.getBeanClassName());
            if (!type.getSimpleName().startsWith("Test")) {
                found.add(type);
            }
        }
        return found;
    }
}
