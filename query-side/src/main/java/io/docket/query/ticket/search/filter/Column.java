package io.docket.query.ticket.search.filter;

import java.util.Locale;

/** What is stored of every ticket under one name, wherever it is stored. */
public enum Column {
    STATUS(Type.WORD),
    PRIORITY(Type.WORD),
    TYPE(Type.WORD),
    CHANNEL(Type.WORD),
    ASSIGNEE(Type.ID),
    REQUESTER(Type.ID),
    TICKET_GROUP(Type.ID),
    ORGANIZATION(Type.ID),
    TAGS(Type.WORDS),
    EXTERNAL(Type.WORD),
    SUBJECT(Type.WORD),
    NUMBER(Type.NUMBER),
    /** Status and priority by rank, to sort by. */
    STATUS_RANK(Type.NUMBER),
    PRIORITY_RANK(Type.NUMBER),
    CREATED_AT(Type.TIME),
    UPDATED_AT(Type.TIME),
    /** When something happened that customers may know of. */
    PUBLIC_UPDATED_AT(Type.TIME),
    SOLVED_AT(Type.TIME),
    CLOSED_AT(Type.TIME);

    /** How values are stored. Times are milliseconds since 1970 wherever they are numbers. */
    public enum Type {
        WORD,
        ID,
        WORDS,
        NUMBER,
        TIME
    }

    private final Type type;

    Column(Type type) {
        this.type = type;
    }

    public Type type() {
        return type;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
