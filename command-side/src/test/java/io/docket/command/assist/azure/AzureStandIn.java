package io.docket.command.assist.azure;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import tools.jackson.databind.ObjectMapper;

/** Speaks Azure OpenAI's protocol over TLS, and answers what the test tells it to. */
final class AzureStandIn implements AutoCloseable {

    private static final char[] PASSWORD = "stand-in".toCharArray();

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ObjectMapper json = new ObjectMapper();
    private final HttpsServer server;
    private final SSLContext tls;
    private volatile int status = 200;
    private volatile String content = "{}";
    private volatile boolean hanging;

    AzureStandIn(Path folder) throws Exception {
        tls = context(certificate(folder));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI() + "\n" + text(exchange.getRequestBody()));
            if (hanging) {
                await();
            }
            var body = body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    void answers(String content) {
        this.content = content;
    }

    void refuses(int status) {
        this.status = status;
    }

    void hangs() {
        hanging = true;
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    String endpoint() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    /** A client that trusts this stand-in's certificate, and no other. */
    HttpClient.Builder client() {
        return HttpClient.newBuilder().sslContext(tls);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private String body() {
        return status == 200
                ? """
                {"id":"1","object":"chat.completion","created":1,"model":"stand-in","choices":[{"index":0,
                "finish_reason":"stop","message":{"role":"assistant","content":%s}}],
                "usage":{"prompt_tokens":7,"completion_tokens":5,"total_tokens":12}}""".formatted(json.writeValueAsString(content))
                : "{\"error\":{\"code\":\"" + status + "\",\"message\":\"refused\"}}";
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Path certificate(Path folder) throws Exception {
        var store = folder.resolve("stand-in.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "stand-in",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(text(process.getInputStream()));
        }
        return store;
    }

    private static SSLContext context(Path store) throws Exception {
        var keys = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(store)) {
            keys.load(stream, PASSWORD);
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
