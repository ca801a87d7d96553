package io.docket.api.proof;

import io.docket.api.id.Uuids;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log, every column of it, as the tree takes it. The event at position n is leaf n - 1.
 *
 * <p>Its bytes are a version, now 1, in one byte, and then its thirteen columns in the order in which they stand here.
 * Each is its length in four bytes, or -1 where it has no value, and its value: numbers in eight bytes, ids in sixteen,
 * texts in UTF-8, payload and metadata as they are. Numbers and lengths are two's complements, their most significant
 * byte first. No two rows have the same bytes. What follows the version is what PostgreSQL itself gives of these
 * columns: a row of {@code copy (select ..) to stdout (format binary)} after its count of columns.
 *
 * @param position from 1
 * @param sequence in the event's own stream, from 0
 * @param actor the column, which is a copy out of the metadata to search by
 * @param happenedMicros microseconds since 1970
 * @param recordedMicros microseconds since 1970
 * @param payload with sealed texts as they were stored: erasing a person changes no leaf
 */
public record EventLeaf(
        long position,
        UUID id,
        String aggregateType,
        String aggregateId,
        long sequence,
        @Nullable UUID ticket,
        String type,
        String revision,
        @Nullable String actor,
        long happenedMicros,
        long recordedMicros,
        byte[] payload,
        byte[] metadata) {

    private static final byte VERSION = 1;
    private static final int NO_VALUE = -1;

    /**
     * The row of which these are the bytes.
     *
     * @throws IllegalArgumentException if they are those of no row
     */
    public static EventLeaf parse(byte[] bytes) {
        try {
            var columns = new LeafColumns(bytes, VERSION);
            var leaf = new EventLeaf(
                    columns.number(),
                    columns.id(),
                    columns.text(),
                    columns.text(),
                    columns.number(),
                    columns.optionalId(),
                    columns.text(),
                    columns.text(),
                    columns.optionalText(),
                    columns.number(),
                    columns.number(),
                    columns.bytes(),
                    columns.bytes());
            columns.end();
            return leaf;
        } catch (BufferUnderflowException | CharacterCodingException e) {
            throw new IllegalArgumentException("No leaf has such bytes", e);
        }
    }

    /** Place among the leaves, from 0. */
    public long index() {
        return position - 1;
    }

    /** The same event elsewhere. */
    public EventLeaf at(long other) {
        return new EventLeaf(
                other,
                id,
                aggregateType,
                aggregateId,
                sequence,
                ticket,
                type,
                revision,
                actor,
                happenedMicros,
                recordedMicros,
                payload,
                metadata);
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        write(bytes::writeBytes);
        return bytes.toByteArray();
    }

    public Hash hash() {
        var sha = TreeHash.leaf();
        write(sha::update);
        return Hash.of(sha.digest());
    }

    private void write(Consumer<byte[]> sink) {
        sink.accept(new byte[] {VERSION});
        field(number(position), sink);
        field(Uuids.bytes(id), sink);
        field(text(aggregateType), sink);
        field(text(aggregateId), sink);
        field(number(sequence), sink);
        field(ticket == null ? null : Uuids.bytes(ticket), sink);
        field(text(type), sink);
        field(text(revision), sink);
        field(actor == null ? null : text(actor), sink);
        field(number(happenedMicros), sink);
        field(number(recordedMicros), sink);
        field(payload, sink);
        field(metadata, sink);
    }

    private static void field(byte @Nullable [] value, Consumer<byte[]> sink) {
        int length = value == null ? NO_VALUE : value.length;
        sink.accept(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (value != null) {
            sink.accept(value);
        }
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
