package io.docket.faults.load;

/**
 * One write, as the client who sent it remembers it.
 *
 * @param mark a word that stands in what was written, and nowhere else
 * @param ticket that it was about; empty where it opened one and was never told which
 * @param acknowledged whether it was answered as done, be it at the first try or at a later one under the same key
 */
public record Write(Kind kind, String mark, String ticket, boolean acknowledged) {

    /** What people do; each but the first is several events, all or nothing. */
    public enum Kind {
        OPEN,
        REPLY,
        CHANGE
    }
}
