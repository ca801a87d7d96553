package io.docket.api.problem;

import java.util.Locale;

/** The stable codes of everything Docket refuses; REST calls them by {@link #code()}. */
public enum ProblemCode {
    INVALID_REQUEST(Kind.INVALID),
    BAD_CREDENTIALS(Kind.UNAUTHENTICATED),
    UNAUTHENTICATED(Kind.UNAUTHENTICATED),
    FORBIDDEN(Kind.FORBIDDEN),
    NOT_FOUND(Kind.NOT_FOUND),
    EDIT_CONFLICT(Kind.CONFLICT),
    ALREADY_TAKEN(Kind.CONFLICT),
    ILLEGAL_TRANSITION(Kind.REFUSED),
    TICKET_CLOSED(Kind.REFUSED),
    ASSIGNEE_NOT_IN_GROUP(Kind.REFUSED),
    UNKNOWN_REFERENCE(Kind.REFUSED),
    PROPOSAL_NOT_OPEN(Kind.REFUSED),
    LAST_ADMINISTRATOR(Kind.REFUSED),
    PERSON_FORGOTTEN(Kind.REFUSED),
    WEAK_PASSWORD(Kind.REFUSED),
    WRONG_PASSWORD(Kind.REFUSED),
    LINK_SPENT(Kind.REFUSED),
    IDEMPOTENCY_KEY_REUSED(Kind.REFUSED),
    ATTACHMENT_TOO_LARGE(Kind.TOO_LARGE),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY),
    NOT_YET_VISIBLE(Kind.UNAVAILABLE),
    FILES_UNAVAILABLE(Kind.UNAVAILABLE),
    /** What happened before was written by another version of Docket: nothing can be decided on it by this one. */
    HISTORY_UNREADABLE(Kind.UNAVAILABLE),
    BUSY(Kind.UNAVAILABLE);

    /** What sort of answer a problem is; each side of the edge has one rendering per kind. */
    public enum Kind {
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        REFUSED,
        TOO_LARGE,
        TOO_MANY,
        UNAVAILABLE
    }

    private final Kind kind;

    ProblemCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The code in kebab case, as contracts and documents write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
