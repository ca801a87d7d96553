package io.docket.api.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a leaf's bytes column by column, and takes nothing that it would not have been written as. */
final class LeafColumns {

    private static final int NO_VALUE = -1;
    private static final int UUID_BYTES = 16;

    private final ByteBuffer bytes;

    LeafColumns(byte[] bytes, byte version) {
        this.bytes = ByteBuffer.wrap(bytes);
        if (this.bytes.get() != version) {
            throw new IllegalArgumentException("This leaf is of another version");
        }
    }

    long number() {
        return exactly(Long.BYTES).getLong();
    }

    UUID id() {
        return id(exactly(UUID_BYTES));
    }

    @Nullable
    UUID optionalId() {
        return isAbsent() ? null : id();
    }

    String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(value()).toString();
    }

    @Nullable
    String optionalText() throws CharacterCodingException {
        return isAbsent() ? null : text();
    }

    byte[] bytes() {
        var value = value();
        var copy = new byte[value.remaining()];
        value.get(copy);
        return copy;
    }

    void end() {
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("A leaf ends after its last column");
        }
    }

    /** Passes over the length of what has no value. */
    private boolean isAbsent() {
        bytes.mark();
        if (bytes.getInt() == NO_VALUE) {
            return true;
        }
        bytes.reset();
        return false;
    }

    private ByteBuffer exactly(int length) {
        var value = value();
        if (value.remaining() != length) {
            throw new IllegalArgumentException("A column of " + length + " bytes has " + value.remaining());
        }
        return value;
    }

    private ByteBuffer value() {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("A column cannot have " + length + " bytes");
        }
        var value = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return value;
    }

    private static UUID id(ByteBuffer value) {
        return new UUID(value.getLong(), value.getLong());
    }
}
