package io.docket.faults.desk;

import java.io.IOException;

/** Signals that Java cannot send by itself. */
public final class Signals {

    private Signals() {}

    /** @param name as {@code kill} knows it, such as {@code STOP} */
    public static void send(String name, long pid) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("Process " + pid + " cannot be sent " + name);
        }
    }
}
