package io.docket.command.erasure;

import io.docket.api.id.Uuids;
import io.docket.api.identity.command.ConfirmErasure;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Remains;
import io.docket.api.ticket.command.EraseTexts;
import io.docket.command.messaging.Reactions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings erasures to their end, a step each time it looks: the person's tickets first, then whatever follows the log, then
 * the files of the databases. Whatever ends it in the midst, it begins where it is.
 */
final class Clearing {

    private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);

    private final OpenErasures open;
    private final ErasureNotes notes;
    private final RequesterTickets tickets;
    private final List<Remains> remains;
    private final Reactions reactions;

    Clearing(
            OpenErasures open,
            ErasureNotes notes,
            RequesterTickets tickets,
            List<Remains> remains,
            Reactions reactions) {
        this.open = open;
        this.notes = notes;
        this.tickets = tickets;
        this.remains = List.copyOf(remains);
        this.reactions = reactions;
    }

    void look() {
        var cleared = open.all().stream().filter(this::isCleared).toList();
        if (!cleared.isEmpty()) {
            remains.forEach(Remains::purge);
            cleared.forEach(this::confirm);
        }
    }

    private boolean isCleared(OpenErasure erasure) {
        notes.keep(erasure);
        var left = tickets.withTexts(erasure.person());
        left.forEach(ticket -> reactions.send(
                new EraseTexts(ticket), Uuids.named(erasure.erasure().value(), ticket.toString()), Actor.SYSTEM));
        var until = Math.max(erasure.position(), tickets.lastErasedSince(erasure.position()));
        return left.isEmpty() && remains.stream().allMatch(place -> place.isRidOf(until));
    }

    private void confirm(OpenErasure erasure) {
        var id = erasure.erasure();
        reactions.send(new ConfirmErasure(erasure.person(), id), Uuids.named(id.value(), "receipt"), Actor.SYSTEM);
        LOG.info("Nothing is left of person {}, who was forgotten", erasure.person());
    }
}
