package io.docket.query.projection;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the list of dead letters: behind this sequence of this read model. */
record DeadLetterCursor(String readModel, String sequence) {

    private static final Pattern FORM = Pattern.compile("([a-z.-]{1,255}) (\\p{Graph}{1,255})");

    /** Opaque to callers. */
    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((readModel + " " + sequence).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param encoded null for the beginning
     * @throws Refusal if it is not a place of this list
     */
    static DeadLetterCursor decode(@Nullable String encoded) {
        if (encoded == null) {
            return new DeadLetterCursor("", "");
        }
        try {
            var parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
            if (parts.matches()) {
                return new DeadLetterCursor(parts.group(1), parts.group(2));
            }
        } catch (IllegalArgumentException e) {
            throw nowhere();
        }
        throw nowhere();
    }

    private static Refusal nowhere() {
        return new Refusal(ProblemCode.INVALID_REQUEST, "This is not a place to continue from.");
    }
}
