package io.docket.api.eventlog.proof;

import io.docket.api.audit.LogHead;
import io.docket.api.proof.SignedHead;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A tree head as a line of JSON, as auditors are answered it, with what is signed as it is signed. */
final class HeadLine {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private HeadLine() {}

    static String of(SignedHead signed) {
        return JSON.writeValueAsString(LogHead.of(signed));
    }

    /** Empty where the line was not written to its end. */
    static Optional<SignedHead> parse(String line) {
        try {
            return Optional.of(JSON.readValue(line, LogHead.class).signed());
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
