package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketStatus;

/** The ticket stands elsewhere now. */
public sealed interface StatusEvent extends TicketEvent
        permits TicketMarkedOpen, TicketPended, TicketPutOnHold, TicketSolved, TicketReopened, TicketClosed {

    TicketStatus from();

    TicketStatus to();
}
