package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.seal.Vault;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they stand in logs, but for texts about people, which logs hold sealed: a file for each event and revision.
 * An event whose file no longer fits has changed its form, and needs another revision, another file and an upcaster
 * from the one before.
 */
class GoldenEventsTest {
    private static final Serializer SERIALIZER = TestWire.serializer();
    private static final SealedJson TEXTS = TestWire.texts();
    private static final JsonMapper JSON = JsonMapper.shared();

    static Collection<Class<?>> events() {
        return EventTypes.all().classes();
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_stands_in_logs_is_read_and_written_as_ever(Class<?> event) throws Exception {
        var kept = Files.readAllBytes(file(event));
        var id = UUID.randomUUID();
        var type = new SimpleSerializedType(event.getName(), revision(event));
        var logged = new SimpleSerializedObject<>(TEXTS.seal(id, kept), byte[].class, type);
        Object read = Vault.in(id, () -> SERIALIZER.deserialize(logged));
        assertThat(read).isInstanceOf(event);
        assertThat(JSON.<JsonNode>valueToTree(TEXTS.fields(id, logged.getData())))
                .isEqualTo(tree(kept));
        var written =
                Vault.in(id, () -> SERIALIZER.serialize(read, byte[].class).getData());
        assertThat(tree(TEXTS.open(id, written))).isEqualTo(tree(kept));
    }

    @Test
    void no_file_is_left_of_an_event_that_nobody_knows() throws Exception {
        try (var files = Files.list(folder())) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(events())
                    .extracting(Class::getSimpleName)
                    .contains(file.getFileName().toString().replaceFirst("-\\d+\\.(json|shape)$", "")));
        }
    }

    private static Path file(Class<?> event) throws URISyntaxException {
        return folder().resolve(event.getSimpleName() + "-" + revision(event) + ".json");
    }

    private static String revision(Class<?> event) {
        return event.getAnnotation(Revision.class).value();
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return JSON.readTree(json);
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(GoldenEventsTest.class.getResource("/golden-events").toURI());
    }
}
