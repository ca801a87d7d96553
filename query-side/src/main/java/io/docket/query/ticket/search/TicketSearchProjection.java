package io.docket.query.ticket.search;

import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.document.Happened;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.postgresql.TicketSearchTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what can be searched for of every ticket: loads the documents that a batch touches, folds, writes each once. */
final class TicketSearchProjection {

    private final TicketSearchTable table;
    private final Runnable written;

    /** @param written told after the commit that there are new documents */
    TicketSearchProjection(TicketSearchTable table, Runnable written) {
        this.table = table;
        this.written = written;
    }

    /** Folds events, in the order of the log, within the caller's transaction. */
    void write(List<Happened> events) {
        var before = table.load(tickets(events));
        var after = new HashMap<>(before);
        for (var happened : events) {
            after.compute(
                    happened.event().ticket(),
                    (ticket, document) ->
                            TicketDocument.after(document, happened.event(), happened.at(), happened.position()));
        }
        table.save(changed(before, after));
        announce();
    }

    /** Forgets everything, to be told again from the first event. */
    void reset() {
        table.clear();
    }

    private static Collection<TicketId> tickets(List<Happened> events) {
        var tickets = new LinkedHashSet<TicketId>();
        events.forEach(happened -> tickets.add(happened.event().ticket()));
        return tickets;
    }

    private static List<TicketDocument> changed(
            Map<TicketId, TicketDocument> before, Map<TicketId, TicketDocument> after) {
        return after.values().stream()
                .filter(document -> !document.equals(before.get(document.ticket())))
                .toList();
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
