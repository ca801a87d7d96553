package io.docket.query.ticket.search.language;

/** What sort of values a field holds, and so what may be asked of it. */
public enum FieldKind {
    /** One of few known words; {@code <} and {@code >} follow their order where they have one. */
    CHOICE,
    PERSON,
    GROUP,
    ORGANIZATION,
    /** A word that people made up, compared without regard to case. */
    LABEL,
    TIME,
    NUMBER,
    TEXT
}
