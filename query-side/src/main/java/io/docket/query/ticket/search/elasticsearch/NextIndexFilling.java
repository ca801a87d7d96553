package io.docket.query.ticket.search.elasticsearch;

import io.docket.query.ticket.search.postgresql.NextIndex;
import io.docket.query.ticket.search.postgresql.NextIndex.Filling;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import io.docket.query.ticket.search.postgresql.RefusedDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the index that is to take the place of the one that answers, a batch at a time and by one node at a time. What
 * is written meanwhile goes to both.
 */
final class NextIndexFilling {

    private static final Logger LOG = LoggerFactory.getLogger(NextIndexFilling.class);
    private static final int BATCH = 500;

    /** For so long a node that has not heard of the next index may go on to write into the one before. */
    private static final long KEEP_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final TicketIndex index;
    private final PendingDocuments documents;
    private final NextIndex next;
    private final RefusedDocuments refused;
    /** When the index that answered before may go. */
    private @Nullable Long dropAt;

    NextIndexFilling(TicketIndex index, PendingDocuments documents, NextIndex next, RefusedDocuments refused) {
        this.index = index;
        this.documents = documents;
        this.next = next;
        this.refused = refused;
    }

    /** Does a batch, if there is anything to fill. Whether there may be more. */
    boolean step() throws IOException {
        var filling = next.fill(index.alias(), this::filled);
        if (filling.isPresent() && filling.get().complete()) {
            var filled = filling.get().index();
            next.switchTo(index.alias(), filled);
            index.switchTo(filled);
            dropAt = System.nanoTime() + KEEP_NANOS;
            LOG.info("Elasticsearch answers searches from {}", filled);
        }
        dropWhatNobodyUses();
        return filling.isPresent();
    }

    private Filling filled(Filling before) {
        try {
            var usable = index.isUsable(before.index());
            var target = usable ? before.index() : index.create();
            var batch = documents.all(usable ? before.position() : 0, BATCH);
            // Never at once: what was written before others knew of the index went to the old one alone.
            var complete = usable && batch.size() < BATCH;
            if (!batch.isEmpty()) {
                refused.sent(target, batch, index.write(target, batch, complete));
            } else {
                index.refresh(target);
            }
            var reached = batch.isEmpty() ? before.position() : batch.getLast().position();
            return new Filling(target, reached, complete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dropWhatNobodyUses() throws IOException {
        var at = dropAt;
        if (at != null && System.nanoTime() > at) {
            index.keepOnly(next.targets(index.alias()));
            dropAt = null;
        }
    }
}
