package io.docket.api.identity.query;

/**
 * How much the desk has of a person.
 *
 * @param tickets that they are the requester of, with everything that anybody wrote on them
 * @param messages descriptions, replies and notes on these tickets
 * @param attachments files on these messages
 * @param mails that were sent to them or wait to be
 */
public record PersonalDataExtent(long tickets, long messages, long attachments, long mails) {}
