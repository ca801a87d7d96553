package io.docket.api.evidence;

import java.util.Optional;

/**
 * What became of verifying a bundle.
 *
 * @param events how many were found in it
 * @param firstBad empty if it is intact
 */
public record Verdict(long events, Optional<Fault> firstBad) {

    /** @param position of the event that is wrong; 0 if no single one is, but the bundle */
    public record Fault(long position, String reason) {}

    public boolean isIntact() {
        return firstBad.isEmpty();
    }

    /** {@code {"state":"intact"|"broken","events":n,"firstBad":{"position":n,"reason":".."}|null}} */
    public String json() {
        var answer = Json.STRICT.createObjectNode();
        answer.put("state", isIntact() ? "intact" : "broken").put("events", events);
        firstBad.ifPresentOrElse(
                fault -> answer.putObject("firstBad")
                        .put("position", fault.position())
                        .put("reason", fault.reason()),
                () -> answer.putNull("firstBad"));
        return answer.toString();
    }
}
