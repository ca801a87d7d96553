package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Real servers for tests: at most one PostgreSQL and one Elasticsearch per JVM, started when first asked for, in a
 * temporary directory, as durable and as well locked as a desk's own, and ended with the JVM, a killed one too.
 *
 * <p>Plain tests: {@code Database database = ScratchServers.database();}.
 *
 * <p>Spring tests: {@code @SpringBootTest(properties = "docket.embedded.scratch=true")} gives each application context
 * a database of its own, with data source and Flyway set to it; properties of a {@code @DynamicPropertySource} would
 * come too late to keep the desk's own servers from starting. With {@code docket.embedded.scratch.elasticsearch=true}
 * it gets an Elasticsearch as well, else none. Application context runners and builders take {@link
 * Database#properties()}.
 */
public final class ScratchServers {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private ScratchServers() {}

    /** A fresh, empty database; tens of milliseconds once the server runs, which takes two seconds. */
    public static Database database() {
        return Postgres.SERVER.database(nextName());
    }

    /** A fresh database with what another one holds, to which nobody is connected; quicker than to fill it anew. */
    public static Database copyOf(Database original) {
        return Postgres.SERVER.database(nextName(), original.name());
    }

    /** A prefix of its own on a server that answers; fifteen seconds for the first, nothing for the others. */
    public static SearchServer elasticsearch() {
        Elasticsearch.SERVER.awaitJoined();
        return Elasticsearch.SERVER.as("scratch-" + PREFIXES.incrementAndGet());
    }

    private static String nextName() {
        return "scratch_" + DATABASES.incrementAndGet();
    }

    private static Path directory(String server) {
        try {
            Path directory = Files.createTempDirectory("docket-scratch-" + server);
            ServerUser.current().own(directory);
            ScratchReaper.endWithJvm(directory);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Postgres {
        static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            Path directory = directory("postgres");
            return PostgresServer.start(directory, new ServerFile(directory.resolve("servers.properties")));
        }
    }

    private static final class Elasticsearch {
        static final ElasticsearchServer SERVER = start();

        private static ElasticsearchServer start() {
            Path directory = directory("elasticsearch");
            return ElasticsearchServer.start(directory, new ServerFile(directory.resolve("servers.properties")));
        }
    }
}
