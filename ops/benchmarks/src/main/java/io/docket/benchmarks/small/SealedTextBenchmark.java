package io.docket.benchmarks.small;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.seal.SealedText;
import io.docket.api.seal.SubjectKey;
import io.docket.api.seal.SubjectKeys;
import io.docket.api.seal.Vault;
import java.util.Optional;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;

/** A text of 80 letters about somebody whose key is known, as an event has it. */
public class SealedTextBenchmark extends Small {

    /** One key for everybody. */
    private static final class OneKey implements SubjectKeys {
        private final Optional<SubjectKey> key = Optional.of(SubjectKey.random());

        @Override
        public Optional<SubjectKey> sealing(PersonId subject) {
            return key;
        }

        @Override
        public Optional<SubjectKey> opening(PersonId subject) {
            return key;
        }

        @Override
        public boolean forget(PersonId subject) {
            return false;
        }
    }

    private static final String PLACE = "/body";

    private final UUID event = UUID.randomUUID();
    private final Vault vault = new Vault(new OneKey());
    private final Personal text = new Personal(PersonId.next(), "0123456789".repeat(8));
    private final SealedText sealed = Vault.in(event, () -> vault.seal(text, PLACE));

    @Benchmark
    public SealedText seal() {
        return Vault.in(event, () -> vault.seal(text, PLACE));
    }

    @Benchmark
    public Personal open() {
        return Vault.in(event, () -> vault.open(sealed));
    }
}
