package io.docket.api.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * Where a ticket stands. The order is that of the search language: {@code status<solved}. Merged, spam and deleted are
 * kinds of closed.
 */
public enum TicketStatus {
    @JsonProperty("new")
    NEW,
    @JsonProperty("open")
    OPEN,
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("hold")
    HOLD,
    @JsonProperty("solved")
    SOLVED,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("merged")
    MERGED,
    @JsonProperty("spam")
    SPAM,
    @JsonProperty("deleted")
    DELETED;

    /** The word used outside, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether someone may still have to do something about it. */
    public boolean unsolved() {
        return compareTo(SOLVED) < 0;
    }

    /** Whether what was asked for has been done; what is merged, spam or deleted has ended otherwise. */
    public boolean done() {
        return this == SOLVED || this == CLOSED;
    }

    /** Whether nothing can be changed any more. */
    public boolean closed() {
        return compareTo(CLOSED) >= 0;
    }
}
