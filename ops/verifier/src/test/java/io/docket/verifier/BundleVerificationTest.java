package io.docket.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.evidence.SampleBundle;
import io.docket.api.proof.SignedHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleVerificationTest {
    private final SampleBundle sample = new SampleBundle();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void what_is_intact_is_said_to_be_so_and_on_whose_word() throws IOException {
        assertThat(run(sample.bytes())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("4 events", SignedHead.keyId(sample.signer.getPublic()))
                .endsWith("{\"state\":\"intact\",\"events\":4,\"firstBad\":null}\n");
    }

    @Test
    void what_was_changed_is_named() throws IOException {
        var bundle = sample.bytes();
        bundle[bundle.length - 1] ^= 1;
        assertThat(run(bundle)).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8).lines().toList().getLast())
                .startsWith(
                        "{\"state\":\"broken\",\"events\":4,\"firstBad\":{\"position\":0,\"reason\":\"The archive's");
    }

    @Test
    void a_file_that_is_not_there_is_neither() {
        assertThatThrownBy(() -> BundleVerification.run(folder.resolve("none.zip"), new PrintStream(said)))
                .isInstanceOf(NoSuchFileException.class);
    }

    private int run(byte[] bundle) throws IOException {
        return BundleVerification.run(
                Files.write(folder.resolve("bundle.zip"), bundle), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
