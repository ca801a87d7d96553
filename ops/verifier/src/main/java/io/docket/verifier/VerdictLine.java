package io.docket.verifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Verification;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was found, as the last line says it to programs. */
@JsonInclude(Include.ALWAYS)
record VerdictLine(String state, long events, @Nullable Bad firstBad) {

    private static final JsonMapper JSON = new JsonMapper();

    record Bad(long position, String reason) {
        static @Nullable Bad of(@Nullable FirstBad bad) {
            return bad == null ? null : new Bad(bad.position(), bad.reason());
        }
    }

    static String of(Verification found) {
        return JSON.writeValueAsString(
                new VerdictLine(found.isIntact() ? "intact" : "broken", found.events(), Bad.of(found.firstBad())));
    }
}
