package io.docket.command.assist.port;

/** Drafts the next reply, from sources that it names. May take seconds; is called outside of any transaction. */
public interface ReplyDrafter {

    Suggestion draftReply(Enquiry enquiry);
}
