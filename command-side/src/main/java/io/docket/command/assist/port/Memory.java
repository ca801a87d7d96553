package io.docket.command.assist.port;

import io.docket.api.ticket.TicketId;
import java.util.List;

/** The desk's own tickets, by meaning. */
public interface Memory {

    /** Tickets remembered so far that a model may learn from; what became known since the last call is included. */
    List<Remembered> all();

    /** Keeps a text's vector, so that it is never computed again. */
    void keep(TicketId ticket, float[] vector);
}
