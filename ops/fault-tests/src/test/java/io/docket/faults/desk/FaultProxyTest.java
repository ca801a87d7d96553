package io.docket.faults.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.faults.desk.FaultProxy.Mode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In front of a server that says everything back. */
class FaultProxyTest {
    private static final int SOON = 300;

    private ServerSocket echo;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        proxy = FaultProxy.before(echo.getLocalPort());
        Thread.ofVirtual().start(() -> {
            while (!echo.isClosed()) {
                try (var client = echo.accept()) {
                    client.getInputStream().transferTo(client.getOutputStream());
                } catch (IOException e) {
                    // The next one.
                }
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void what_is_sent_goes_through_and_back() throws IOException {
        try (var client = connected()) {
            assertThat(said(client, 'a')).isEqualTo('a');
        }
    }

    @Test
    void who_is_cut_off_hears_of_it_and_may_come_again() throws IOException {
        try (var client = connected()) {
            said(client, 'a');
            proxy.cut();
            assertThatThrownBy(() -> said(client, 'b')).isInstanceOf(SocketException.class);
        }
        try (var again = connected()) {
            assertThat(said(again, 'c')).isEqualTo('c');
        }
    }

    @Test
    void who_is_refused_gets_nothing() throws IOException {
        proxy.turn(Mode.REFUSE);
        assertThatThrownBy(() -> {
                    try (var client = connected()) {
                        if (said(client, 'a') < 0) {
                            throw new SocketException("closed");
                        }
                    }
                })
                .isInstanceOf(SocketException.class);
    }

    @Test
    void what_is_swallowed_comes_later_if_at_all() throws IOException {
        try (var client = connected()) {
            said(client, 'a');
            proxy.turn(Mode.SWALLOW);
            client.setSoTimeout(SOON);
            assertThatThrownBy(() -> said(client, 'b')).isInstanceOf(SocketTimeoutException.class);
            proxy.turn(Mode.PASS);
            client.setSoTimeout(0);
            assertThat(client.getInputStream().read()).isEqualTo('b');
        }
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    private static int said(Socket client, char letter) throws IOException {
        client.getOutputStream().write(letter);
        return client.getInputStream().read();
    }
}
