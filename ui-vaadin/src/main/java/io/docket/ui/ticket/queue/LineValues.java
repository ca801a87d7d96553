package io.docket.ui.ticket.queue;

/** What the browser needs to draw a line. Public, for Vaadin reads records from outside of their package. */
public sealed interface LineValues {

    record Head(String group, String icon, String title, String count) implements LineValues {}

    record Ticket(
            String look,
            String priority,
            String priorityName,
            String status,
            String statusName,
            String number,
            String path,
            String subject,
            String proposed,
            String requester,
            String team,
            String assignee,
            String initials,
            boolean takeable,
            String take,
            String menu,
            String clock,
            String due,
            String at,
            String left,
            String since,
            String updated,
            String updatedExact)
            implements LineValues {}
}
