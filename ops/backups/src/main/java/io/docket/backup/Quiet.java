package io.docket.backup;

/** Libraries would tell each statement on the standard output. */
final class Quiet {

    private Quiet() {}

    static void begin() {
        System.setProperty("logback.configurationFile", "io/docket/backup/logback.xml");
    }
}
