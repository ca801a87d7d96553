package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An event that changes its shape needs another revision. */
class EventShapesTest {

    static Collection<Class<?>> events() {
        return EventTypes.all().classes();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_the_shape_that_its_revision_was_given(Class<?> event) throws IOException {
        var revision = Integer.parseInt(EventTypes.revisionOf(event));
        var kept = new KeptShape(event.getSimpleName(), revision, file(event.getSimpleName(), revision));
        assertThat(kept.objectionTo(event))
                .as(() -> kept.objectionTo(event).orElseThrow())
                .isEmpty();
    }

    enum Size {
        SMALL,
        LARGE
    }

    record Box(Size size, @Nullable String label) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
    @JsonSubTypes(@JsonSubTypes.Type(value = Carrier.Van.class, name = "van"))
    sealed interface Carrier {
        record Van(String plate) implements Carrier {}
    }

    /** As it is in logs. */
    record Parcel(long grams, List<Box> boxes, Carrier carrier) {}

    private static final String PARCEL = """
            boxes: List
            boxes[]: record
            boxes[].label: String or nothing
            boxes[].size: one of SMALL, LARGE
            carrier: one kind, by by
            carrier<van>: record
            carrier<van>.plate: String
            grams: long
            """;

    @Test
    void a_shape_is_told_down_to_its_values() {
        assertThat(Shape.of(Parcel.class)).isEqualTo(PARCEL);
    }

    /** Each of the records in it differs from {@link Parcel} in a way that would be read as something else. */
    static final class Planted {
        record Added(long grams, List<Box> boxes, Carrier carrier, String to) {}

        record Removed(List<Box> boxes, Carrier carrier) {}

        record Renamed(long weight, List<Box> boxes, Carrier carrier) {}

        record Retyped(double grams, List<Box> boxes, Carrier carrier) {}

        record NotAlways(@Nullable Long grams, List<Box> boxes, Carrier carrier) {}

        record OtherOrder(long grams, Set<Box> boxes, Carrier carrier) {}

        enum OneSize {
            LARGE
        }

        record SmallerBox(OneSize size, @Nullable String label) {}

        record ValueRemoved(long grams, List<SmallerBox> boxes, Carrier carrier) {}

        record BareBox(Size size) {}

        record ChangedWithin(long grams, List<BareBox> boxes, Carrier carrier) {}

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
        @JsonSubTypes(@JsonSubTypes.Type(value = Renamer.Van.class, name = "lorry"))
        sealed interface Renamer {
            record Van(String plate) implements Renamer {}
        }

        record OtherKind(long grams, List<Box> boxes, Renamer carrier) {}
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Planted.Added.class,
                Planted.Removed.class,
                Planted.Renamed.class,
                Planted.Retyped.class,
                Planted.NotAlways.class,
                Planted.OtherOrder.class,
                Planted.ValueRemoved.class,
                Planted.ChangedWithin.class,
                Planted.OtherKind.class
            })
    void a_change_of_shape_is_found_and_told_with_what_to_do(Class<?> changed) {
        assertThat(new KeptShape("Parcel", 4, Optional.of(PARCEL)).objectionTo(changed))
                .hasValueSatisfying(objection -> assertThat(objection)
                        .contains(
                                "Parcel has another shape than its revision 4",
                                "raise its @Revision to 5",
                                "golden-events/Parcel-5.json and golden-events/Parcel-5.shape",
                                "add a JsonUpcaster from \"4\" to \"5\""));
    }

    @Test
    void what_is_gone_and_what_has_come_is_named() {
        assertThat(new KeptShape("Parcel", 1, Optional.of(PARCEL)).objectionTo(Planted.Renamed.class))
                .hasValueSatisfying(objection ->
                        assertThat(objection).contains("Gone:\n  grams: long\n", "Come:\n  weight: long\n"));
    }

    @Test
    void a_revision_without_a_shape_is_told_to_write_it_down() {
        assertThat(new KeptShape("Parcel", 2, Optional.empty()).objectionTo(Parcel.class))
                .hasValueSatisfying(objection -> assertThat(objection)
                        .contains("golden-events/Parcel-2.shape")
                        .contains(PARCEL));
    }

    @Test
    void another_order_of_components_is_the_same_json_and_no_change() {
        record Turned(Carrier carrier, List<Box> boxes, long grams) {}
        assertThat(new KeptShape("Parcel", 1, Optional.of(PARCEL)).objectionTo(Turned.class))
                .isEmpty();
    }

    private static Optional<String> file(String name, int revision) throws IOException {
        try (var file =
                EventShapesTest.class.getResourceAsStream("/golden-events/" + name + "-" + revision + ".shape")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
