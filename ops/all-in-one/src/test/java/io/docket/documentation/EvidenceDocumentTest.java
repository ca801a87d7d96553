package io.docket.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.evidence.Forgeries;
import io.docket.api.evidence.SampleBundle;
import io.docket.api.identity.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier in the page on evidence bundles verifies them, with nothing but Python and openssl. */
class EvidenceDocumentTest {
    private static final int SAMPLES = 400;
    private static final long SEED = 17;

    /** Turns a bit at each place, one after the other, and says at which places nobody noticed. */
    private static final String UNNOTICED = """
            import sys
            program = {"__name__": "verifier"}
            exec(open(sys.argv[1]).read(), program)
            bundle = open(sys.argv[2], "rb").read()
            for place in map(int, sys.argv[3:]):
                changed = bytearray(bundle)
                changed[place] ^= 1 << place % 8
                try:
                    list(program["verify"](bytes(changed)))
                    print(place)
                except Exception:
                    pass
            """;

    private final SampleBundle sample = new SampleBundle();

    @TempDir
    private Path folder = Path.of("");

    private PythonVerifier python = new PythonVerifier(folder);

    @BeforeEach
    void write() throws IOException {
        python = PythonVerifier.in(folder);
        Files.writeString(folder.resolve("unnoticed.py"), UNNOTICED);
    }

    @Test
    void an_intact_bundle_is_found_intact_and_its_texts_are_told() throws IOException {
        var said = verify(sample.bytes());
        assertThat(said).hasSize(5).last().isEqualTo("intact");
        assertThat(said.get(2)).contains("192.0.2.7");
        assertThat(said.getFirst()).startsWith("3 ").contains("TicketOpened", "The printer is on fire. Grüße");
    }

    @Test
    void what_was_erased_stays_proven() throws IOException {
        sample.keys.destroy(new PersonId(SampleBundle.ANN));
        var said = verify(sample.bytes());
        assertThat(said).last().isEqualTo("intact");
        assertThat(said).noneMatch(line -> line.contains("fire"));
    }

    @Test
    void no_bit_can_be_changed_anywhere() throws IOException {
        var bundle = Files.write(folder.resolve("bundle.zip"), sample.bytes());
        var command = new ArrayList<>(List.of(
                "python3",
                folder.resolve("unnoticed.py").toString(),
                python.program().toString()));
        command.add(bundle.toString());
        int length = (int) Files.size(bundle);
        IntStream.concat(new Random(SEED).ints(SAMPLES, 0, length), SampleBundle.archiveBytes(length))
                .forEach(place -> command.add(Integer.toString(place)));
        assertThat(PythonVerifier.lines(command.toArray(String[]::new))).isEmpty();
    }

    @Test
    void nobody_can_make_another_history_of_what_was_signed() throws IOException {
        for (var forgery : Forgeries.all().entrySet()) {
            assertThat(verify(forgery.getValue()))
                    .as(forgery.getKey())
                    .last()
                    .asString()
                    .startsWith("broken: ");
        }
    }

    @Test
    void what_is_unusual_is_intact() throws IOException {
        for (var bundle : Forgeries.none().entrySet()) {
            assertThat(verify(bundle.getValue())).as(bundle.getKey()).last().isEqualTo("intact");
        }
    }

    private List<String> verify(byte[] bundle) throws IOException {
        return python.verify(Files.write(folder.resolve("bundle.zip"), bundle));
    }
}
