package io.docket.api.eventlog;

import io.docket.api.ticket.TicketId;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log, as Axon's upcasters and deserialisers take it.
 *
 * @param payloadClass class name of the event
 */
record StoredEvent(
        long position,
        String id,
        String aggregateType,
        String aggregateId,
        long sequence,
        @Nullable TicketId ticket,
        String type,
        String revision,
        String payloadClass,
        Instant happened,
        Instant recorded,
        byte[] payload,
        byte[] metadata)
        implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getType() {
        return aggregateType;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregateId;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    @Override
    public String getEventIdentifier() {
        return id;
    }

    @Override
    public Instant getTimestamp() {
        return happened;
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, payloadClass, revision);
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SimpleSerializedObject<>(metadata, byte[].class, MetaData.class.getName(), null);
    }

    @Override
    public String toString() {
        return type + " at " + position + ", " + DateTimeUtils.formatInstant(happened);
    }
}
