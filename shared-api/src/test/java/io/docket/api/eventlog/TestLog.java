package io.docket.api.eventlog;

import io.docket.api.eventlog.chain.Chain;
import io.docket.api.eventlog.chain.ChainKeys;
import io.docket.api.eventlog.chain.TestChain;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.seal.KnownKeys;
import io.docket.api.seal.Vault;
import io.docket.api.wire.EventTypes;
import io.docket.api.wire.TestWire;
import io.docket.api.wire.Upcasters;
import io.docket.embedded.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One node's log on a database, put together as Spring does it. */
final class TestLog implements AutoCloseable {
    static final String TYPE = "Group";

    final LogTail tail = new LogTail();
    final LogConnections connections;
    final JdbcClient sql;
    final LogAnnouncer announcer;
    final KnownKeys keys = new KnownKeys();
    final Forgetting forgetting;
    final LogListener listener;
    final PgEventLog log;
    final EventRows rows;
    final EventCodec codec;
    final PgEventStore store;
    final LogReader reader;

    TestLog(MigratedDatabase database) {
        this(database, Duration.ofSeconds(1));
    }

    TestLog(MigratedDatabase database, Chain chain) {
        this(details(database.database()), Duration.ofSeconds(1), chain);
    }

    TestLog(MigratedDatabase database, Duration poll) {
        this(details(database.database()), poll, TestChain.get());
    }

    private TestLog(JdbcConnectionDetails database, Duration poll, Chain chain) {
        var settings = new LogSettings(6, Duration.ofSeconds(5), Duration.ofSeconds(20), poll);
        connections = new LogConnections(database, settings);
        sql = JdbcClient.create(connections.dataSource());
        announcer = new LogAnnouncer(tail, sql);
        forgetting = new Forgetting(keys);
        listener = new LogListener(tail, forgetting, connections.dataSource(), poll);
        log = new PgEventLog(connections.dataSource(), settings.patience(), chain, announcer);
        var addresses = new ClientAddress(new Vault(keys));
        forgetting.remembers(addresses::forget);
        var types = EventTypes.all();
        rows = new EventRows(sql, types);
        codec = new EventCodec(TestWire.serializer(), Upcasters.chain(), types, forgetting, addresses);
        var snapshots = new Snapshots(sql, TestWire.serializer(), snapshot -> true);
        store = new PgEventStore(log, rows, snapshots, codec, tail);
        reader = new PgLogReader(rows, codec, TestWire.texts(), addresses);
    }

    /** A node in a process of its own. */
    static TestLog on(String url, String user, String password, Path keys) {
        var database = details(url, user, password);
        var sql = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        return new TestLog(database, Duration.ofSeconds(1), ChainKeys.of(keys, sql));
    }

    /** As it was before the first event. Quicker than another database; no node may be running. */
    static void empty(MigratedDatabase database) {
        JdbcClient.create(database.ownerSource())
                .sql("truncate event, snapshot, claim, credential, idempotency_answer, subject_key")
                .update();
    }

    static DomainEventMessage<?> event(GroupId stream, long sequence) {
        return event(stream, sequence, Duration.ZERO);
    }

    /** @param error of the writer's clock */
    static DomainEventMessage<?> event(GroupId stream, long sequence, Duration error) {
        return new GenericDomainEventMessage<>(
                TYPE,
                stream.toString(),
                sequence,
                new GroupRenamed(stream, "n" + sequence, "n" + (sequence + 1)),
                MetaData.with("actor", "system"),
                org.axonframework.common.IdentifierFactory.getInstance().generateIdentifier(),
                Instant.now().plus(error));
    }

    /** As an import writes it. */
    static DomainEventMessage<?> history(GroupId stream, long sequence) {
        return event(stream, sequence).andMetaData(Map.of(MetadataKeys.HAPPENED_AT, "2016-02-29T06:10:00Z"));
    }

    NewEvent encoded(GroupId stream, long sequence) {
        return codec.encode(event(stream, sequence));
    }

    long append(List<NewEvent> events) {
        return log.append(events, List.of());
    }

    long append(GroupId stream, long sequence) {
        return log.append(List.of(encoded(stream, sequence)), List.of());
    }

    /** Positions of the events that a stream from the position on gives, until the last of them. */
    List<Long> readTo(long last, long after) {
        try (var stream = (PgEventStream) store.openStream(new GlobalSequenceTrackingToken(after))) {
            var read = new java.util.ArrayList<Long>();
            while ((read.isEmpty() || read.getLast() < last) && stream.hasNextAvailable(20, TimeUnit.SECONDS)) {
                read.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
            return read;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        listener.close();
        announcer.close();
        connections.close();
    }

    private static JdbcConnectionDetails details(Database database) {
        return details(database.url(), database.app().user(), database.app().password());
    }

    private static JdbcConnectionDetails details(String url, String user, String password) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return user;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
