package io.docket.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.sample.SampleBank;
import org.junit.jupiter.api.Test;

class RequestWordsTest {
    private final QueueRow row = SampleBank.open().tickets().rows().getFirst();

    @Test
    void a_request_that_was_answered_is_not_only_received_though_nobody_has_it() {
        assertThat(RequestWords.untouched(unowned(TicketStatus.NEW))).isTrue();
        assertThat(RequestWords.untouched(unowned(TicketStatus.OPEN))).isFalse();
    }

    private QueueRow unowned(TicketStatus status) {
        return new QueueRow(
                row.id(),
                row.number(),
                row.subject(),
                status,
                row.priority(),
                row.type(),
                row.requester(),
                null,
                row.group(),
                row.tags(),
                row.createdAt(),
                row.updatedAt(),
                null,
                row.version(),
                null);
    }
}
