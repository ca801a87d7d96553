package io.docket.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.operations.event.ReadModelEvent;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.event.TicketEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    @Test
    void every_event_of_the_desk_can_be_asked_for_and_nothing_else() {
        var events = Stream.of(
                        TicketEvent.class,
                        ProposalEvent.class,
                        SlaEvent.class,
                        PersonEvent.class,
                        GroupEvent.class,
                        OrganizationEvent.class,
                        ReadModelEvent.class)
                .flatMap(EventTypesTest::records)
                .map(Class::getSimpleName)
                .distinct();

        assertThat(EventTypes.ALL).isSorted().containsExactlyInAnyOrderElementsOf(events.toList());
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EventTypesTest::records)
                : Stream.of(family);
    }
}
