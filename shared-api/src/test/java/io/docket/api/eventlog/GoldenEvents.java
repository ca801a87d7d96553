package io.docket.api.eventlog;

import io.docket.api.seal.KnownKeys;
import io.docket.api.wire.EventTypes;
import io.docket.api.wire.TestWire;
import io.docket.api.wire.Upcasters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every event in every revision that was ever written, read from the files that keep them as logs do, but
 * for texts about people, which logs hold sealed. */
public final class GoldenEvents {

    /** What comes first in a stream. */
    private static final Set<String> FIRST = Set.of(
            "TicketOpened",
            "PersonRegistered",
            "GroupCreated",
            "OrganizationCreated",
            "ProposalRequested",
            "SlaTargetSet");

    private static final UUID ID = new UUID(0x7000L, Long.MIN_VALUE);
    private static final EventTypes TYPES = EventTypes.all();
    private static final EventCodec CODEC = new EventCodec(
            TestWire.serializer(),
            Upcasters.chain(),
            TYPES,
            new Forgetting(new KnownKeys()),
            new ClientAddress(TestWire.vault()));

    /** One of them. */
    public record Golden(String type, int revision) {

        /** As this version of Docket reads it. */
        public Object event() {
            return CODEC.decode(stored()).getPayload();
        }

        private StoredEvent stored() {
            return new StoredEvent(
                    1,
                    ID.toString(),
                    "Golden",
                    "golden",
                    0,
                    null,
                    type,
                    Integer.toString(revision),
                    TYPES.className(type),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    TestWire.texts().seal(ID, file()),
                    "{}".getBytes(StandardCharsets.UTF_8));
        }

        /** With its texts open. */
        byte[] file() {
            var name = "/golden-events/" + type + "-" + revision + ".json";
            try (var file = GoldenEvents.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException(name + " is missing");
                }
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private GoldenEvents() {}

    /** In an order in which streams may hold them. */
    public static List<Golden> all() {
        return TYPES.classes().stream()
                .sorted(Comparator.comparing((Class<?> event) -> !FIRST.contains(event.getSimpleName()))
                        .thenComparing(Class::getSimpleName))
                .flatMap(GoldenEvents::revisions)
                .toList();
    }

    private static Stream<Golden> revisions(Class<?> event) {
        return IntStream.rangeClosed(1, Integer.parseInt(EventTypes.revisionOf(event)))
                .mapToObj(revision -> new Golden(event.getSimpleName(), revision));
    }
}
