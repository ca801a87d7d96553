package io.docket.api.eventlog;

import io.docket.api.metadata.MetadataKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AbstractEventBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The log as Axon's event store. What a unit of work publishes is written once, in its commit phase, after all
 * subscribers have had their say.
 *
 * @see "ADR-0002 Event log"
 */
public final class PgEventStore extends AbstractEventBus implements EventStore {

    private static final String PENDING = PgEventStore.class.getName() + ".pending";
    private static final String POSITION = PgEventStore.class.getName() + "." + MetadataKeys.POSITION;

    private final EventLog log;
    private final EventRows rows;
    private final Snapshots snapshots;
    private final EventCodec codec;
    private final LogTail tail;
    private final RecentEvents recent;

    PgEventStore(EventLog log, EventRows rows, Snapshots snapshots, EventCodec codec, LogTail tail) {
        super(new Builder() {});
        this.log = log;
        this.rows = rows;
        this.snapshots = snapshots;
        this.codec = codec;
        this.tail = tail;
        this.recent = new RecentEvents(rows, codec);
    }

    /**
     * Writes what the unit of work has published, with its companion rows, and waits until it is durable; nothing where
     * that has been done already. The command bus calls it for each command, as one without events may have rows too.
     */
    public void append(UnitOfWork<?> unit) {
        var root = unit.root();
        var pending = pending(root);
        var events = List.copyOf(pending);
        pending.clear();
        var companions = Companions.drain(root);
        long position = log.append(events, companions);
        if (!events.isEmpty()) {
            root.resources().put(POSITION, position);
        } else if (position > 0) {
            root.resources().putIfAbsent(POSITION, position);
        }
    }

    /**
     * Position of the last event that the unit of work has written, or of the log where it wrote only rows; 0 for
     * nothing.
     */
    public static long position(UnitOfWork<?> unit) {
        return unit.root().getOrDefaultResource(POSITION, 0L);
    }

    /** The same; where it has written nothing, position of the last event in the log. */
    public long positionSince(UnitOfWork<?> unit) {
        long written = position(unit);
        return written > 0 ? written : rows.head();
    }

    /** Whether the current unit of work has anything to write so far. */
    public boolean isPublishing() {
        return !queuedMessages().isEmpty();
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        var encoded = events.stream().map(codec::encode).toList();
        if (CurrentUnitOfWork.isStarted()) {
            pending(CurrentUnitOfWork.get().root()).addAll(encoded);
            super.prepareCommit(events);
        } else {
            super.prepareCommit(events);
            log.append(encoded, List.of());
        }
    }

    /**
     * What is given here are the events as they were before interceptors, and more than once: only our own list counts.
     */
    @Override
    protected void commit(List<? extends EventMessage<?>> ignored) {
        CurrentUnitOfWork.ifStarted(this::append);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return snapshots
                .find(aggregateId)
                .map(snapshot -> DomainEventStream.concat(
                        DomainEventStream.of(snapshot), readEvents(aggregateId, snapshot.getSequenceNumber() + 1)))
                .orElseGet(() -> readEvents(aggregateId, 0));
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequence) {
        return DomainEventStream.concat(
                codec.decodeStream(rows.ofStream(aggregateId, firstSequence)),
                DomainEventStream.of(staged(aggregateId).filter(event -> event.getSequenceNumber() >= firstSequence)));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return staged(aggregateId)
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .max(Long::compareTo)
                .or(() -> rows.lastSequence(aggregateId));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return openStream(token, tail);
    }

    /** Up to where this tail is known to reach. */
    TrackingEventStream openStream(@Nullable TrackingToken token, LogTail until) {
        return new PgEventStream(recent, until, position(token));
    }

    /** Drops what is remembered of the log's end: it is read again as it can be read now. */
    void forgetRecent() {
        recent.clear();
    }

    /** The event at a position, as this version of Docket reads it; empty where there is none. */
    public Optional<TrackedEventMessage<?>> at(long position) {
        return rows.after(position - 1, 1).stream()
                .filter(event -> event.position() == position)
                .<TrackedEventMessage<?>>map(codec::decode)
                .findFirst();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(rows.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return new GlobalSequenceTrackingToken(rows.positionSince(time) - 1);
    }

    private Stream<DomainEventMessage<?>> staged(String aggregateId) {
        return queuedMessages().stream()
                .filter(message -> message instanceof DomainEventMessage<?> event
                        && aggregateId.equals(event.getAggregateIdentifier()))
                .map(message -> (DomainEventMessage<?>) message);
    }

    private static long position(@Nullable TrackingToken token) {
        var inner = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return inner == null ? 0 : inner.position().orElse(0);
    }

    private static List<NewEvent> pending(UnitOfWork<?> root) {
        return root.getOrComputeResource(PENDING, key -> new ArrayList<>());
    }
}
