package io.docket.api.ticket.command;

import io.docket.api.ticket.TicketId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rids a ticket of its texts, whose key was destroyed. */
public record EraseTexts(@TargetAggregateIdentifier TicketId ticket) implements TicketCommand {}
