package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.event.TicketOpened;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireFormatTest {
    private static final Serializer SERIALIZER = TestWire.serializer();

    static Collection<Class<?>> events() {
        return EventTypes.all().classes();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_comes_back_as_it_was(Class<?> event) {
        assertThat(Samples.of(event))
                .allSatisfy(sample -> assertThat(again(sample)).isEqualTo(sample));
    }

    @Test
    void texts_about_people_are_sealed_wherever_they_stand() {
        var canary = new Personal(PersonId.next(), "canary");
        var stored = SERIALIZER.serialize(new Held(List.of(canary, canary), Map.of("key", canary)), String.class);
        assertThat(stored.getData())
                .doesNotContain("canary")
                .contains("\"/texts/0\"", "\"/texts/1\"", "\"/named/key\"");
    }

    record Held(List<Personal> texts, Map<String, Personal> named) {}

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_revision_and_is_a_record(Class<?> event) {
        assertThat(event).isRecord().hasAnnotation(Revision.class);
        assertThat(event.getAnnotation(Revision.class).value()).matches("[1-9][0-9]*");
    }

    @Test
    void an_event_is_named_as_people_call_it_and_found_by_that_name() {
        var types = EventTypes.all();
        assertThat(types.classes()).hasSizeGreaterThan(40).contains(TicketOpened.class);
        assertThat(types.nameOf(TicketOpened.class)).isEqualTo("TicketOpened");
        assertThat(types.className("TicketOpened")).isEqualTo(TicketOpened.class.getName());
    }

    @Test
    void what_belongs_to_no_family_has_no_name() {
        assertThatThrownBy(() -> EventTypes.all().nameOf(String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_nobody_knows_any_more_keeps_its_name() {
        assertThat(EventTypes.all().className("TicketForgotten")).isEqualTo("TicketForgotten");
    }

    @Test
    void tokens_of_processors_come_back_as_they_were() {
        TrackingToken token = new GlobalSequenceTrackingToken(41);
        assertThat(again(token)).isEqualTo(token);
        var replay = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(99), token);
        assertThat(again(replay)).isEqualTo(replay);
    }

    @Test
    void metadata_comes_back_as_it_was() {
        var metadata = MetaData.with("actor", "system").and("seen", 7);
        assertThat(again(metadata)).isEqualTo(metadata);
    }

    private static Object again(Object object) {
        var json = SERIALIZER.serialize(object, byte[].class);
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(json.getData(), byte[].class, json.getType()));
    }
}
