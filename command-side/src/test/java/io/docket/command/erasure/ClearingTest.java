package io.docket.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.gateway.Answer;
import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.ConfirmErasure;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Remains;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.command.messaging.Reactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

class ClearingTest {
    private final MigratedDatabase database = MigratedDatabase.create();
    private final OpenErasures open = new OpenErasures(database.sql());
    private final List<Object> sent = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private ErasureSettings settings = new ErasureSettings(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private boolean ridOf = true;
    private boolean purgeable = true;
    private int purges;
    private int looks;

    @Test
    void the_receipt_follows_the_purge() {
        var erasure = forgotten();
        look();
        assertThat(purges).isOne();
        assertThat(sent).containsExactly(new ConfirmErasure(erasure.person(), erasure.erasure()));
    }

    @Test
    void nothing_is_purged_while_something_is_left() {
        forgotten();
        ridOf = false;
        look();
        assertThat(purges).isZero();
        assertThat(sent).isEmpty();
    }

    @Test
    void what_cannot_be_purged_is_tried_again_in_a_minute_and_stops_nothing() {
        forgotten();
        purgeable = false;
        var clearing = clearing();
        clearing.look();
        purgeable = true;
        int looked = looks;
        now = now.plus(Duration.ofSeconds(59));
        clearing.look();
        assertThat(purges).isOne();
        assertThat(looks).isEqualTo(looked);
        assertThat(sent).isEmpty();
        now = now.plus(Duration.ofSeconds(1));
        clearing.look();
        assertThat(purges).isEqualTo(2);
        assertThat(sent).hasSize(1);
    }

    @Test
    void what_is_to_be_purged_waits_for_its_hours() {
        forgotten();
        var time = LocalTime.ofInstant(now, ZoneId.systemDefault());
        settings = new ErasureSettings(time.plusHours(12), time.plusHours(18));
        var clearing = clearing();
        clearing.look();
        assertThat(purges).isZero();
        assertThat(sent).isEmpty();
        now = now.plus(Duration.ofHours(12));
        clearing.look();
        assertThat(purges).isOne();
        assertThat(sent).hasSize(1);
    }

    private OpenErasure forgotten() {
        var erasure = new OpenErasure(ErasureId.next(), PersonId.next(), 1);
        open.add(erasure);
        return erasure;
    }

    private void look() {
        clearing().look();
    }

    private Clearing clearing() {
        var place = new Remains() {
            @Override
            public boolean isRidOf(long position) {
                looks++;
                return ridOf;
            }

            @Override
            public void purge() {
                purges++;
                if (!purgeable) {
                    throw new IllegalStateException("Somebody reads it");
                }
            }
        };
        return new Clearing(
                open,
                erasure -> {},
                new RequesterTickets(database::sql),
                List.of(place),
                new Recording(),
                settings,
                () -> now);
    }

    private final class Recording implements Reactions {
        @Override
        public Optional<Answer<Object>> send(Object command, EventMessage<?> cause, String name, Actor actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Answer<Object>> send(Object command, UUID id, Actor actor) {
            sent.add(command);
            return Optional.empty();
        }
    }
}
