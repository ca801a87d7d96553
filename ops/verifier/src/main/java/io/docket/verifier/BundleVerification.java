package io.docket.verifier;

import io.docket.api.evidence.BundleVerifier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Verifies an evidence bundle, with neither a desk nor its database. */
final class BundleVerification {

    private BundleVerification() {}

    /**
     * @param out what was found, in words and in a last line of JSON
     * @return 0 if the bundle is as it was made, else 1
     * @throws IOException if the file cannot be read
     */
    static int run(Path bundle, PrintStream out) throws IOException {
        var verified = BundleVerifier.verify(bundle);
        var verdict = verified.verdict();
        verdict.firstBad()
                .ifPresentOrElse(
                        bad -> out.println("This bundle is not as it was made: " + bad.reason() + "."),
                        () -> out.println(
                                verdict.events() + " events, all as the log holds them, on the word of the key "
                                        + verified.keyId() + ". Whose key that is, ask the desk, or a witness."));
        out.println(verdict.json());
        return verdict.isIntact() ? 0 : 1;
    }
}
