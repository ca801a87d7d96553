package io.docket.faults.desk;

import io.docket.embedded.SearchServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process of an Elasticsearch that this JVM has started. */
public record SearchProcess(long pid) {

    private static final String PROGRAM = "org.elasticsearch.bootstrap.Elasticsearch";

    /** @throws IllegalStateException where there is none */
    public static SearchProcess of(SearchServer server) {
        return ProcessHandle.current()
                .descendants()
                .map(ProcessHandle::pid)
                .filter(SearchProcess::runsElasticsearch)
                .findFirst()
                .map(SearchProcess::new)
                .orElseThrow(() -> new IllegalStateException(
                        "No process of ours is Elasticsearch at " + URI.create(server.url())));
    }

    public void pause() throws IOException, InterruptedException {
        Signals.send("STOP", pid);
    }

    public void resume() throws IOException, InterruptedException {
        Signals.send("CONT", pid);
    }

    /** From /proc: the JDK shows no more than 4096 bytes of a command line, and Elasticsearch's is longer. */
    private static boolean runsElasticsearch(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .contains(PROGRAM);
        } catch (IOException ended) {
            return false;
        }
    }
}
