package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.event.PasswordResetRequested;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import io.docket.api.wire.TestWire;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From where somebody acted is in the log for those who may know it, until they are forgotten. */
class ClientAddressTest {
    private static final String ADDRESS = "192.0.2.7";

    @RegisterExtension
    private final EmptyLog log = new EmptyLog();

    private final PersonId ann = PersonId.next();
    private final PersonId ben = PersonId.next();

    @Test
    void it_is_read_and_does_not_stand_in_the_log() {
        write(Map.of(MetadataKeys.ACTOR, Actor.agent(ann).toString(), MetadataKeys.CLIENT, ADDRESS));
        assertThat(stored()).doesNotContain(ADDRESS).contains(ann.toString());
        assertThat(address()).isEqualTo(ADDRESS);
        log.node().keys.forget(ben);
        assertThat(address()).isEqualTo(ADDRESS);
        log.node().keys.forget(ann);
        assertThat(address()).isEqualTo(Personal.ERASED);
    }

    @Test
    void it_is_sealed_once_for_all_that_is_done_from_there() {
        var acting = Map.of(MetadataKeys.ACTOR, Actor.agent(ann).toString(), MetadataKeys.CLIENT, ADDRESS);
        // A node that begins to listen forgets what it knew: it may not have heard that somebody was forgotten.
        await().until(() -> {
            write(acting);
            write(acting);
            return lastSealed(2) == 1;
        });
        write(Map.of(MetadataKeys.ACTOR, Actor.agent(ann).toString(), MetadataKeys.CLIENT, "192.0.2.8"));
        write(Map.of(MetadataKeys.ACTOR, Actor.agent(ben).toString(), MetadataKeys.CLIENT, ADDRESS));
        assertThat(lastSealed(4)).isEqualTo(3);
        var addresses = log.node().reader.read(0, 99).stream()
                .map(event -> event.metadata().get(MetadataKeys.CLIENT))
                .toList();
        assertThat(addresses.subList(addresses.size() - 4, addresses.size()))
                .containsExactly(ADDRESS, ADDRESS, "192.0.2.8", ADDRESS);
    }

    @Test
    void of_what_was_imported_it_is_that_of_whoever_imported_it() {
        write(Map.of(
                MetadataKeys.ACTOR,
                Actor.customer(ben).toString(),
                MetadataKeys.RECORDED_BY,
                Actor.agent(ann).toString(),
                MetadataKeys.CLIENT,
                ADDRESS));
        log.node().keys.forget(ann);
        assertThat(address()).isEqualTo(Personal.ERASED);
    }

    @Test
    void of_nobody_it_is_that_of_the_person_whom_the_event_is_about() {
        var origin = Map.of(MetadataKeys.ACTOR, Actor.SYSTEM.toString(), MetadataKeys.CLIENT, ADDRESS);
        var asked = new PasswordResetRequested(ann);
        log.node().store.publish(new GenericDomainEventMessage<>("Person", ann.toString(), 0, asked, origin));
        assertThat(address()).isEqualTo(ADDRESS);
        log.node().keys.forget(ann);
        assertThat(address()).isEqualTo(Personal.ERASED);
    }

    @Test
    void where_it_could_be_forgotten_with_nobody_it_is_not_kept() {
        write(Map.of(MetadataKeys.ACTOR, Actor.SYSTEM.toString(), MetadataKeys.CLIENT, ADDRESS));
        assertThat(stored()).doesNotContain(ADDRESS);
        assertThat(address()).isNull();
    }

    @Test
    void whoever_is_forgotten_does_nothing_any_more() {
        log.node().keys.forget(ann);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        write(Map.of(MetadataKeys.ACTOR, Actor.agent(ann).toString(), MetadataKeys.CLIENT, ADDRESS)));
    }

    @Test
    void events_from_before_have_it_in_the_open() {
        var open = new ClientAddress(TestWire.vault());
        var metadata = Map.<String, Object>of(MetadataKeys.CLIENT, ADDRESS);
        assertThat(open.opening().apply(metadata)).isEqualTo(metadata);
    }

    private void write(Map<String, String> metadata) {
        log.node().store.publish(TestLog.event(GroupId.next(), 0).withMetaData(metadata));
    }

    /** How many different ones the last events have. */
    private int lastSealed(int events) {
        return log.node()
                .sql
                .sql(
                        "select count(distinct metadata) from (select metadata from event order by global_index desc limit ?) last")
                .param(events)
                .query(Integer.class)
                .single();
    }

    private String stored() {
        var stored = log.node()
                .sql
                .sql("select metadata from event")
                .query(byte[].class)
                .single();
        return new String(stored, StandardCharsets.UTF_8);
    }

    private @Nullable Object address() {
        return log.node().reader.read(0, 1).getFirst().metadata().get(MetadataKeys.CLIENT);
    }
}
