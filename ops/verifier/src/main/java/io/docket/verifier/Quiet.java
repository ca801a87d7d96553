package io.docket.verifier;

/** Keeps a command's words from those of libraries, which would tell each statement on the standard output. */
public final class Quiet {

    private Quiet() {}

    /** To be called before anything else. */
    public static void begin() {
        System.setProperty("logback.configurationFile", "io/docket/verifier/logback.xml");
    }
}
