package io.docket.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ops/verify [--data DIR]}, or {@code ops/verify bundle FILE}: what was found is said in words and then, in the
 * last line, as JSON. Ends with 0 if all is as it was written, 1 if not, and 2 if that cannot be said.
 */
public final class Verify {
    private static final int UNKNOWN = 2;

    private Verify() {}

    public static void main(String[] arguments) {
        Quiet.begin();
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            return switch (arguments) {
                case List<String> given
                when given.size() == 2 && given.getFirst().equals("--data") ->
                    LogVerification.of(Path.of(given.getLast())).run(System.out);
                case List<String> given
                when given.size() == 2 && given.getFirst().equals("bundle") ->
                    BundleVerification.run(Path.of(given.getLast()), System.out);
                default -> {
                    System.err.println("usage: ops/verify [--data DIR] | bundle FILE");
                    yield UNKNOWN;
                }
            };
        } catch (IOException e) {
            System.err.println("The bundle cannot be read: " + e);
            return UNKNOWN;
        } catch (RuntimeException e) {
            // Whatever it was, nothing was found to be wrong.
            System.err.println(e.getMessage());
            return UNKNOWN;
        }
    }
}
