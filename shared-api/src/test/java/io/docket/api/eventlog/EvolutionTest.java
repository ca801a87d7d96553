package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.eventlog.UnreadableEvent.Reason;
import io.docket.api.seal.KnownKeys;
import io.docket.api.ticket.TicketId;
import io.docket.api.wire.EventTypes;
import io.docket.api.wire.JsonUpcaster;
import io.docket.api.wire.TestWire;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;

/** Events of other versions: what leads to today's is read as such, what does not is never passed over. */
class EvolutionTest {
    private static final TicketId TICKET = TicketId.next();

    /**
     * As the desk's events, but with a past: {@code ParcelSent} was {@code ParcelPosted}, and knew no unit of weight.
     */
    sealed interface ParcelEvent permits ParcelSent {}

    @Revision("3")
    record ParcelSent(String to, long grams, boolean insured) implements ParcelEvent {}

    private static final EventUpcasterChain CHAIN = new EventUpcasterChain(
            JsonUpcaster.renamed("ParcelPosted", "1", ParcelSent.class, "2", fields -> {
                fields.set("to", fields.remove("receiver"));
                return fields;
            }),
            new JsonUpcaster(ParcelSent.class, "2", "3", fields -> {
                fields.put("grams", Math.round(fields.remove("kilos").doubleValue() * 1000));
                fields.put("insured", false);
                return fields;
            }));

    private final EventCodec codec = new EventCodec(
            TestWire.serializer(),
            CHAIN,
            EventTypes.of(ParcelEvent.class),
            new Forgetting(new KnownKeys()),
            new ClientAddress(TestWire.vault()));

    @Test
    void every_older_revision_is_read_as_todays_step_by_step() {
        var today = new ParcelSent("Anna", 1_500, false);
        assertThat(read("ParcelPosted", "1", "{\"receiver\":\"Anna\",\"kilos\":1.5}"))
                .isEqualTo(today);
        assertThat(read("ParcelSent", "2", "{\"to\":\"Anna\",\"kilos\":1.5}")).isEqualTo(today);
        assertThat(read("ParcelSent", "3", "{\"to\":\"Anna\",\"grams\":1500,\"insured\":false}"))
                .isEqualTo(today);
    }

    @Test
    void an_event_that_is_read_as_another_keeps_its_place() {
        var event = codec.decode(stored("ParcelPosted", "1", "{\"receiver\":\"Anna\",\"kilos\":1.5}"));
        assertThat(event.trackingToken().position()).hasValue(41);
        assertThat(event.getIdentifier()).isEqualTo("0199a3b0-0000-7000-8000-000000000001");
        assertThat(event.getMetaData()).containsEntry("actor", "system");
    }

    @Test
    void an_event_that_nobody_knows_says_which_it_is_and_what_to_do() {
        assertThat(read("ParcelBurnt", "1", "{}")).isInstanceOfSatisfying(UnreadableEvent.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(Reason.OTHER_VERSION);
            assertThat(unreadable.ticket()).isEqualTo(TICKET);
            assertThat(unreadable.message())
                    .contains("Event 41 of the log", "ParcelBurnt", "revision 1", "knows no such event", "later one");
        });
    }

    @Test
    void a_revision_that_nothing_leads_from_is_not_taken_for_todays() {
        var newer = read("ParcelSent", "4", "{\"to\":\"Anna\",\"grams\":1500,\"insured\":false}");
        assertThat(newer).isInstanceOfSatisfying(UnreadableEvent.class, unreadable -> assertThat(unreadable.message())
                .contains("ParcelSent in revision 4", "reads it in revision 3"));
    }

    @Test
    void content_that_does_not_fit_is_told_from_another_version_and_not_quoted() {
        var damaged = read("ParcelSent", "3", "{\"to\":\"Anna\",\"grams\":\"secret\",\"insured\":false}");
        assertThat(damaged).isInstanceOfSatisfying(UnreadableEvent.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(unreadable.message()).contains("does not fit at grams").doesNotContain("secret");
        });
        assertThat(read("ParcelSent", "3", "no JSON")).isInstanceOf(UnreadableEvent.class);
        assertThat(codec.decode(stored("ParcelSent", "3", "no JSON")).getMetaData())
                .containsEntry("actor", "system");
    }

    @Test
    void no_state_is_made_up_without_an_event() {
        var stream = codec.decodeStream(List.of(
                stored("ParcelSent", "3", "{\"to\":\"Anna\",\"grams\":1500,\"insured\":false}"),
                stored("ParcelBurnt", "1", "{}")));
        assertThat(stream.next().getPayload()).isInstanceOf(ParcelSent.class);
        assertThatThrownBy(stream::next)
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("ParcelBurnt");
    }

    private Object read(String type, String revision, String json) {
        return codec.decode(stored(type, revision, json)).getPayload();
    }

    private static StoredEvent stored(String type, String revision, String json) {
        return new StoredEvent(
                41,
                "0199a3b0-0000-7000-8000-000000000001",
                "Parcel",
                "7",
                3,
                TICKET,
                type,
                revision,
                EventTypes.of(ParcelEvent.class).className(type),
                Instant.EPOCH,
                Instant.EPOCH,
                json.getBytes(StandardCharsets.UTF_8),
                "{\"actor\":\"system\"}".getBytes(StandardCharsets.UTF_8));
    }
}
