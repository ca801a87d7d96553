package io.docket.command.erasure;

import io.docket.api.id.Uuids;
import io.docket.api.identity.ErasureId;
import io.docket.api.identity.command.ConfirmErasure;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Remains;
import io.docket.api.ticket.command.EraseTexts;
import io.docket.command.messaging.Reactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings erasures to their end, a step each time it looks: the person's tickets first, then whatever follows the log,
 * then the files of the databases. Whatever ends it in the midst, it begins where it is.
 */
final class Clearing {

    private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final OpenErasures open;
    private final Consumer<OpenErasure> notes;
    private final RequesterTickets tickets;
    private final List<Remains> remains;
    private final Reactions reactions;
    private final ErasureSettings settings;
    private final InstantSource clock;
    /** To look for somebody's tickets reads a lot: once at first, and once more when all else is done. */
    private final Set<ErasureId> begun = ConcurrentHashMap.newKeySet();

    private volatile Instant purgeAfter = Instant.MIN;

    /** @param notes keeps outside of the database who was forgotten */
    Clearing(
            OpenErasures open,
            Consumer<OpenErasure> notes,
            RequesterTickets tickets,
            List<Remains> remains,
            Reactions reactions,
            ErasureSettings settings,
            InstantSource clock) {
        this.open = open;
        this.notes = notes;
        this.tickets = tickets;
        this.remains = List.copyOf(remains);
        this.reactions = reactions;
        this.settings = settings;
        this.clock = clock;
    }

    void look() {
        look(settings.mayPurgeAt(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault())));
    }

    /** At whatever hour, as nobody gets in before that is done. */
    void lookWhileClosed() {
        look(true);
    }

    private void look(boolean mayPurge) {
        var erasures = open.all();
        erasures.forEach(this::begin);
        // What cannot be purged now, as a table that somebody reads for long, is tried again, but not every second.
        if (!mayPurge || clock.instant().isBefore(purgeAfter)) {
            return;
        }
        var cleared = erasures.stream().filter(this::isCleared).toList();
        if (!cleared.isEmpty() && purge()) {
            cleared.forEach(this::confirm);
        }
    }

    private void begin(OpenErasure erasure) {
        if (!begun.contains(erasure.erasure())) {
            notes.accept(erasure);
            eraseTexts(erasure);
            begun.add(erasure.erasure());
        }
    }

    private boolean isCleared(OpenErasure erasure) {
        var until = Math.max(erasure.position(), tickets.lastErasedSince(erasure.position()));
        return remains.stream().allMatch(place -> place.isRidOf(until)) && eraseTexts(erasure) == 0;
    }

    private int eraseTexts(OpenErasure erasure) {
        var left = tickets.withTexts(erasure.person());
        left.forEach(ticket -> reactions.send(
                new EraseTexts(ticket), Uuids.named(erasure.erasure().value(), ticket.toString()), Actor.SYSTEM));
        return left.size();
    }

    private boolean purge() {
        try {
            remains.forEach(Remains::purge);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Files still hold what was erased, and are tried again in a minute: {}", e.toString());
            purgeAfter = clock.instant().plus(PAUSE);
            return false;
        }
    }

    private void confirm(OpenErasure erasure) {
        var id = erasure.erasure();
        reactions
                .send(new ConfirmErasure(erasure.person(), id), Uuids.named(id.value(), "receipt"), Actor.SYSTEM)
                .ifPresent(receipt -> LOG.info("Nothing is left of person {}, who was forgotten", erasure.person()));
        begun.remove(id);
    }
}
