package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.ExternalReference;
import io.docket.api.ticket.query.TicketDetails;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginTest {
    private final TicketDetails ticket = new TicketBench().ticket(AGENT).ticket();
    private final Origin origin = new Origin();

    @Test
    void an_imported_ticket_tells_where_it_came_from_and_what_it_is_called_there() {
        origin.show(with(new ExternalReference("uci-incidents", "INC0000057"), Map.of()));

        assertThat(origin.getElement().getTextRecursively()).contains("imports.format.uci-incidents", "INC0000057");
    }

    @Test
    void fields_of_the_desks_own_are_shown_by_their_names() {
        origin.show(with(null, Map.of("branch", "Lisbon")));

        assertThat(origin.getElement().getTextRecursively()).contains("branch", "Lisbon");
    }

    @Test
    void a_ticket_of_this_desk_without_such_fields_has_nothing_to_tell() {
        origin.show(with(null, Map.of()));

        assertThat(origin.getChildren()).isEmpty();
    }

    private TicketDetails with(@Nullable ExternalReference external, Map<String, String> fields) {
        return new TicketDetails(
                ticket.id(),
                ticket.number(),
                ticket.version(),
                ticket.subject(),
                ticket.description(),
                ticket.status(),
                ticket.priority(),
                ticket.type(),
                ticket.channel(),
                ticket.requester(),
                ticket.assignee(),
                ticket.group(),
                ticket.organization(),
                ticket.tags(),
                fields,
                ticket.createdAt(),
                ticket.updatedAt(),
                ticket.solvedAt(),
                ticket.closedAt(),
                ticket.links(),
                external,
                ticket.sla());
    }
}
