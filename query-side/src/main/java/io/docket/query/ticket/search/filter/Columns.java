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

    /** Whether the caller is shown the field's values at all: tags are the desk's own. */
    public static boolean isShown(SearchField field, boolean staff) {
        return staff || field != SearchField.TAGS;
    }

    /** The column to sort by. Customers are shown a ticket on hold as open, and no order may tell the two apart. */
    public static Column sorting(SearchField field, boolean staff) {
        return switch (field) {
            case STATUS -> staff ? Column.STATUS_RANK : Column.PUBLIC_UPDATED_AT;
            case PRIORITY -> Column.PRIORITY_RANK;
            case TAGS -> Column.PUBLIC_UPDATED_AT;
            default -> of(field, staff);
        };
    }
}
