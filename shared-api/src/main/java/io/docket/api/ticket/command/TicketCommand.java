package io.docket.api.ticket.command;

import io.docket.api.ticket.AboutTicket;

/** Everything that a person or a reaction may ask of one ticket. */
public sealed interface TicketCommand extends AboutTicket
        permits OpenTicket, ChangeTicket, Reply, AddNote, ImportTicket, EraseTexts {}
