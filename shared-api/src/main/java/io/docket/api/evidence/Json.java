package io.docket.api.evidence;

import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How bundles write JSON, and how strictly they are read: what two readers could read differently is none. */
final class Json {

    /** What events hold may say more than is asked of it. */
    static final JsonMapper EVENTS = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Control characters have small digits, as other languages write them. */
    static final JsonMapper STRICT = EVENTS.rebuild()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What every reader can count up to: larger numbers are others in some of them. */
    static final long LARGEST = (1L << 53) - 1;

    private Json() {}

    /**
     * What was written as bundles write it: it is written anew, and has to be the same.
     *
     * @throws IllegalArgumentException if it could have been written in another way
     */
    static <T> T exactly(String json, Class<T> type) {
        var value = STRICT.readValue(json, type);
        if (value == null || !STRICT.writeValueAsString(value).equals(json)) {
            throw new IllegalArgumentException("It is not as bundles write it");
        }
        return value;
    }

    /**
     * What an event says, or its metadata.
     *
     * @throws IllegalArgumentException if it is no object, or no UTF-8
     */
    static JsonNode said(byte[] json) {
        var said = EVENTS.readTree(Encoded.text(json));
        if (!said.isObject()) {
            throw new IllegalArgumentException("An event is an object");
        }
        return said;
    }
}
