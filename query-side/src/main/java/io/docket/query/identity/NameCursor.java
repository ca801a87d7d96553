package io.docket.query.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last row of a page of a list by name, after which the next page begins. */
record NameCursor(String name, UUID id) {
    /** Sorts before every row. */
    static final NameCursor START = new NameCursor("", new UUID(0, 0));

    static NameCursor parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new NameCursor(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "This cursor was not given out by this list.");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + name).getBytes(StandardCharsets.UTF_8));
    }
}
