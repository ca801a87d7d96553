package io.docket.api.operations;

import java.util.Arrays;

/** Why a processor stands, by what operators have to do about it. */
public enum StandingReason {
    /** The event was written by another version of Docket. */
    OTHER_VERSION(
            "other-version",
            "Run the version of Docket that wrote the event, or a later one, on every node. The processor goes on by itself."),
    /** This version should be able to read the event, and cannot. */
    DAMAGED(
            "damaged",
            "Look at the event in the log, and restore it from a backup if it was altered. The processor goes on by itself."),
    /** A read model has put as much aside as it may. */
    TOO_MUCH_ASIDE(
            "too-much-aside",
            "Deal with what the read model has put aside, or raise docket.dead-letters.limit. The read model goes on by itself."),
    /** A server is away, or there is too much to do. */
    OUTAGE(
            "outage",
            "It is tried again every few seconds, and mostly passes by itself. If it does not, see to the server that is named."),
    /** What the event causes fails. */
    FAILURE(
            "failure",
            "It is tried again, at least once a minute. If it does not pass, the node's log says more: mend what it names, or"
                    + " run a version of Docket that has been mended.");

    private final String code;
    private final String remedy;

    StandingReason(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    /** As clients know it. */
    public String code() {
        return code;
    }

    /** What to do, in words for whoever runs the desk. */
    public String remedy() {
        return remedy;
    }

    /** @throws IllegalArgumentException where there is no such code */
    public static StandingReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason why a processor stands: " + code));
    }
}
