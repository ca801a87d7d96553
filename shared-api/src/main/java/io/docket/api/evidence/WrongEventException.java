package io.docket.api.evidence;

/** An event of a bundle is not one that its log holds there. */
final class WrongEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;

    /** @param position 0 if nobody can say it */
    WrongEventException(long position, String reason) {
        super(reason);
        this.position = position;
    }

    Verdict.Fault fault() {
        return new Verdict.Fault(position, String.valueOf(getMessage()));
    }
}
