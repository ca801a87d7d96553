package io.docket.command.assist.port;

/** Finds tickets about the same matter. May take seconds; is called outside of any transaction. */
public interface SimilarTicketFinder {

    Suggestion findSimilar(Enquiry enquiry);
}
