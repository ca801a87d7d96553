package io.docket.command.assist.azure;

import io.docket.api.ticket.TicketId;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.Remembered;
import java.util.List;

/** The memory of a desk without tickets. */
final class NothingRemembered implements Memory {

    @Override
    public List<Remembered> all() {
        return List.of();
    }

    @Override
    public void keep(TicketId ticket, float[] vector) {
        throw new UnsupportedOperationException("There is no ticket");
    }
}
