package io.docket.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Says to the desk what no client library would. */
record RawRequest(URI desk, String text) {

    /** @return the whole answer, as it came */
    String answer() {
        return answer(Integer.MAX_VALUE);
    }

    /**
     * @return version and status alone, where the server waits for more of the request before it ends the connection
     */
    String beginning() {
        return answer("HTTP/1.1 200".length());
    }

    private String answer(int length) {
        try (var socket = new Socket(desk.getHost(), desk.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
