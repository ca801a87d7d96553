package io.docket.query.ticket.search;

import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import io.docket.query.projection.TicketFold;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.postgresql.NextIndex;
import io.docket.query.ticket.search.postgresql.TicketSearchTable;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what can be searched for of every ticket: loads the documents that a batch touches, folds, writes each once.
 */
final class TicketSearchProjection implements ReadModel {

    private final TicketSearchTable table;
    private final NextIndex next;
    private final Runnable written;

    /** @param written told after the commit that there are new documents */
    TicketSearchProjection(TicketSearchTable table, NextIndex next, Runnable written) {
        this.table = table;
        this.next = next;
        this.written = written;
    }

    @Override
    public String name() {
        return ProjectionNames.TICKET_SEARCH;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof TicketEvent || event instanceof SlaEvent;
    }

    @Override
    public void write(List<Recorded> events) {
        table.erase(events.stream()
                .map(Recorded::event)
                .filter(TextsErased.class::isInstance)
                .map(event -> ((TextsErased) event).ticket())
                .toList());
        var changed = TicketFold.changed(events, table::load, TicketDocument::after);
        if (!changed.isEmpty()) {
            table.save(changed);
            announce();
        }
    }

    /** Elasticsearch has the documents that were, and answers from them until it has been given these. */
    @Override
    public void switched() {
        next.want();
        announce();
    }

    private void announce() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    written.run();
                }
            });
        } else {
            written.run();
        }
    }
}
