package io.docket.faults.eventstore;

import io.docket.embedded.Database;
import java.time.Duration;

/** Whose event store is tried, and where it keeps its events. */
enum StoreKind {
    AXON("Axon 4.13 JDBC", "DomainEventEntry", "aggregateIdentifier", "eventIdentifier") {
        @Override
        StoreNode start(Database database, Duration gapTimeout) {
            return AxonNode.start(database, gapTimeout);
        }
    },
    /** The same, where whoever appends keeps others from drawing a position until their commit. */
    AXON_LOCKED("  behind a lock", "DomainEventEntry", "aggregateIdentifier", "eventIdentifier") {
        @Override
        StoreNode start(Database database, Duration gapTimeout) {
            return AxonNode.startLocked(database, gapTimeout);
        }
    },
    DOCKET("Docket", "event", "aggregate_id", "event_id") {
        @Override
        StoreNode start(Database database, Duration gapTimeout) {
            return DocketNode.start(database);
        }
    };

    /** How long Axon's engine waits for what may fill a gap, unless told otherwise. */
    static final Duration AXONS_GAP_TIMEOUT = Duration.ofSeconds(60);

    private final String title;
    private final String table;
    private final String stream;
    private final String id;

    StoreKind(String title, String table, String stream, String id) {
        this.title = title;
        this.table = table;
        this.stream = stream;
        this.id = id;
    }

    /** @param gapTimeout how long a gap is waited for, where the store has such a thing */
    abstract StoreNode start(Database database, Duration gapTimeout);

    String title() {
        return title;
    }

    String table() {
        return table;
    }

    /** Name of the column that says which stream an event belongs to. */
    String streamColumn() {
        return stream;
    }

    /** Name of the column with the event's identifier. */
    String idColumn() {
        return id;
    }
}
