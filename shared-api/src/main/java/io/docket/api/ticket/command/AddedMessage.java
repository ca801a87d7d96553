package io.docket.api.ticket.command;

import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;

/**
 * Answer to {@link Reply} and {@link AddNote}.
 *
 * @param ticket where the message ended up: a follow-up has its own id
 */
public record AddedMessage(TicketId ticket, MessageId message) {}
