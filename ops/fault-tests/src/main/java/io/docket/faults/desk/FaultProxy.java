package io.docket.faults.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Stands between a node and a server, and lets through what comes, or not. */
public final class FaultProxy implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    /** What happens to connections, those that are open and those to come. */
    public enum Mode {
        /** Everything goes through. */
        PASS,
        /** Who connects is turned away, and who was connected is cut off. */
        REFUSE,
        /** Whatever is sent gets no further, and nobody is told. */
        SWALLOW
    }

    private final InetSocketAddress server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Mode mode = Mode.PASS;

    private FaultProxy(InetSocketAddress server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    /** @param port of the server, on this machine */
    public static FaultProxy before(int port) throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        var proxy = new FaultProxy(new InetSocketAddress(loopback, port), new ServerSocket(0, 50, loopback));
        Thread.ofVirtual().start(proxy::receive);
        return proxy;
    }

    /** Where nodes are to connect. */
    public int port() {
        return door.getLocalPort();
    }

    public void turn(Mode wanted) {
        lock.lock();
        try {
            mode = wanted;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (wanted == Mode.REFUSE) {
            cut();
        }
    }

    /** Cuts off whoever is connected, in the midst of what they do; whoever comes again is let through. */
    public void cut() {
        open.forEach(FaultProxy::reset);
    }

    @Override
    public void close() throws IOException {
        door.close();
        turn(Mode.REFUSE);
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                open.add(client);
                if (mode == Mode.REFUSE) {
                    reset(client);
                } else {
                    Thread.ofVirtual().start(() -> connect(client));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            var onward = new Socket();
            open.add(onward);
            onward.connect(server);
            Thread.ofVirtual().start(() -> pass(onward, client));
            pass(client, onward);
        } catch (IOException unreachable) {
            reset(client);
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitPassage();
                out.write(buffer, 0, read);
            }
        } catch (IOException cut) {
            // Both ends learn of it.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void awaitPassage() {
        lock.lock();
        try {
            while (mode == Mode.SWALLOW) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Not an orderly goodbye. */
    private static void reset(Socket socket) {
        try {
            socket.setOption(StandardSocketOptions.SO_LINGER, 0);
            socket.close();
        } catch (IOException gone) {
            // That was the purpose.
        }
    }
}
