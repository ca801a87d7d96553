package io.docket.query.ticket.search.filter;

import io.docket.query.ticket.search.language.SearchField;

/** Where the values of a field are found. */
public final class Columns {

    private Columns() {}

    /** The column that holds the field; customers must not learn from a time that a note was written. */
    public static Column of(SearchField field, boolean staff) {
        return switch (field) {
            case STATUS -> Column.STATUS;
            case PRIORITY -> Column.PRIORITY;
            case TYPE -> Column.TYPE;
            case CHANNEL -> Column.CHANNEL;
            case ASSIGNEE -> Column.ASSIGNEE;
            case REQUESTER -> Column.REQUESTER;
            case GROUP -> Column.TICKET_GROUP;
            case ORGANIZATION -> Column.ORGANIZATION;
            case TAGS -> Column.TAGS;
            case EXTERNAL -> Column.EXTERNAL;
            case CREATED -> Column.CREATED_AT;
            case UPDATED -> staff ? Column.UPDATED_AT : Column.PUBLIC_UPDATED_AT;
            case SOLVED -> Column.SOLVED_AT;
            case CLOSED -> Column.CLOSED_AT;
            case NUMBER -> Column.NUMBER;
            case SUBJECT -> Column.SUBJECT;
        };
    }

    /** The column to sort by. */
    public static Column sorting(SearchField field, boolean staff) {
        return switch (field) {
            case STATUS -> Column.STATUS_RANK;
            case PRIORITY -> Column.PRIORITY_RANK;
            default -> of(field, staff);
        };
    }
}
