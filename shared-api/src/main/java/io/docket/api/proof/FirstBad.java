package io.docket.api.proof;

/**
 * Where a log first is not the one that was written.
 *
 * @param position from which on nothing is proven
 * @param until the last position that it may be; the same where it is known
 */
public record FirstBad(long position, long until, Flaw flaw) {

    public static FirstBad at(long position, Flaw flaw) {
        return new FirstBad(position, position, flaw);
    }

    /** In words, for whoever reads no codes. */
    public String reason() {
        return switch (flaw) {
            case CHANGED -> "The event is not what was written.";
            case MISSING -> "The event is missing, and later ones are there.";
            case CUT_OFF -> "The log ends here, and had gone on.";
            case INSERTED -> "The event was not written by the desk.";
            case MOVED -> "The event was written elsewhere in the log.";
            case REWRITTEN -> "Something from here to %d is not what was signed.".formatted(until);
            case TREE -> "The tree over the log was changed here; the event was not.";
            case HEAD -> "A tree head of this size is not what the desk signed.";
        };
    }
}
