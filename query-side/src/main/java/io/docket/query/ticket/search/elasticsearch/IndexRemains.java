package io.docket.query.ticket.search.elasticsearch;

import io.docket.api.personal.Remains;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The index: documents that wait for it, or that it refused, are there as they were before. */
record IndexRemains(TicketIndex index, PendingDocuments pending) implements Remains {

    @Override
    public boolean isRidOf(long position) {
        return pending.oldest().orElse(Long.MAX_VALUE) > position
                && !pending.isRefused()
                && !pending.isFillingNext(index.alias());
    }

    @Override
    public void purge() {
        try {
            index.expunge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
