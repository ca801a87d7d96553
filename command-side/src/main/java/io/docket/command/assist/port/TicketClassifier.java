package io.docket.command.assist.port;

/**
 * Says where a ticket belongs. May take seconds; is called outside of any transaction and interrupted when too slow.
 */
public interface TicketClassifier {

    Suggestion classify(Enquiry enquiry);
}
