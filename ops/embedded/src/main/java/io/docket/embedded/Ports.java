package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports on the loopback address. */
final class Ports {
    private static final int HIGHEST = 65_535;

    private Ports() {}

    /** @throws ServerFailedException if there is no such port */
    static int number(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST) {
            throw new ServerFailedException("There is no port " + text + ": ports are numbers up to " + HIGHEST + ".");
        }
        return Integer.parseInt(text);
    }

    /** @throws ServerFailedException if somebody else listens there */
    static void requireFree(InetAddress address, int port) {
        try {
            new ServerSocket(port, 1, address).close();
        } catch (IOException e) {
            throw new ServerFailedException("Port " + port + " is taken; give another: ops/run --port N.", e);
        }
    }

    /** The wanted port if it is free, else any; 0 wants any. */
    static int freeOr(int wanted) {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw new UncheckedIOException(e);
            }
            return freeOr(0);
        }
    }
}
