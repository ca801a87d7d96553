package io.docket.api.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.PersonId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {

    private static final int HEADER = 8 + 16 + 16;
    private static final int CHUNK = 64 * 1024;
    private static final int SEALED_CHUNK = CHUNK + 16;

    private final PersonId ann = PersonId.next();
    private final UUID id = UUID.randomUUID();
    private final KnownKeys keys = new KnownKeys();
    private final Vault vault = new Vault(keys);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_000})
    void a_file_of_any_size_comes_back_as_it_was(int size) throws IOException {
        var content = content(size);
        var sealed = sealed(content);
        assertThat(opened(sealed)).isEqualTo(content);
        assertThat(sealed.length).isEqualTo(HEADER + size + 16 * Math.max(1, (size + CHUNK - 1) / CHUNK));
    }

    @Test
    void it_can_be_written_and_read_byte_by_byte() throws IOException {
        var content = content(CHUNK + 3);
        var out = new ByteArrayOutputStream();
        try (var sealing = vault.seal(id, ann, out)) {
            for (var octet : content) {
                sealing.write(octet);
            }
        }
        try (var opening =
                vault.open(id, new ByteArrayInputStream(out.toByteArray())).orElseThrow()) {
            for (var octet : content) {
                assertThat(opening.read()).isEqualTo(octet & 0xFF);
            }
            assertThat(opening.read()).isNegative();
        }
    }

    @Test
    void nothing_of_it_is_to_be_seen_and_the_same_twice_looks_different() throws IOException {
        var content = "canary".repeat(100).getBytes(StandardCharsets.UTF_8);
        var sealed = sealed(content);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
        assertThat(Arrays.copyOfRange(sealed, HEADER, sealed.length))
                .isNotEqualTo(Arrays.copyOfRange(sealed(content), HEADER, sealed.length));
    }

    @Test
    void no_byte_of_it_can_be_changed() throws IOException {
        var sealed = sealed(content(100));
        for (int place = 0; place < sealed.length; place++) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> opened(changed)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 7, HEADER, HEADER + SEALED_CHUNK, HEADER + 2 * SEALED_CHUNK, HEADER + 2 * SEALED_CHUNK + 20})
    void a_file_that_is_cut_off_is_not_taken_for_whole(int length) throws IOException {
        var sealed = sealed(content(2 * CHUNK + 100));
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, length))).isInstanceOf(IOException.class);
    }

    @Test
    void parts_of_it_cannot_change_places() throws IOException {
        var sealed = sealed(content(3 * CHUNK));
        var turned = sealed.clone();
        System.arraycopy(sealed, HEADER, turned, HEADER + SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, HEADER + SEALED_CHUNK, turned, HEADER, SEALED_CHUNK);
        assertThatThrownBy(() -> opened(turned)).isInstanceOf(IOException.class);
    }

    @Test
    void it_opens_under_its_own_id_only() throws IOException {
        var sealed = sealed(content(10));
        var other =
                vault.open(UUID.randomUUID(), new ByteArrayInputStream(sealed)).orElseThrow();
        assertThatThrownBy(other::readAllBytes).isInstanceOf(IOException.class);
    }

    @Test
    void without_the_key_of_its_subject_it_is_gone() throws IOException {
        var sealed = sealed(content(10));
        keys.destroy(ann);
        assertThat(vault.open(id, new ByteArrayInputStream(sealed))).isEmpty();
    }

    private byte[] sealed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = vault.seal(id, ann, out)) {
            sealing.write(content);
        }
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (var opening = vault.open(id, new ByteArrayInputStream(sealed)).orElseThrow()) {
            return opening.readAllBytes();
        }
    }

    private static byte[] content(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
