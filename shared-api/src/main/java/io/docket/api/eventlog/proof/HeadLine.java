package io.docket.api.eventlog.proof;

import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tree head as a line of JSON, with what is signed as it is signed.
 *
 * @param root in Base64
 * @param at milliseconds since 1970
 * @param signature in Base64
 */
record HeadLine(long size, String root, long at, String keyId, String signature) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static String of(SignedHead signed) {
        var head = signed.head();
        var base64 = Base64.getEncoder();
        return JSON.writeValueAsString(new HeadLine(
                head.size(),
                base64.encodeToString(head.root().bytes()),
                head.at().toEpochMilli(),
                signed.keyId(),
                base64.encodeToString(signed.signature())));
    }

    /** Empty where the line was not written to its end. */
    static Optional<SignedHead> parse(String line) {
        try {
            return Optional.of(JSON.readValue(line, HeadLine.class).head());
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private SignedHead head() {
        var base64 = Base64.getDecoder();
        var head = new TreeHead(size, Hash.of(base64.decode(root)), Instant.ofEpochMilli(at));
        return new SignedHead(head, keyId, base64.decode(signature));
    }
}
