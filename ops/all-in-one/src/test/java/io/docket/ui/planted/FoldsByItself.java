package io.docket.ui.planted;

import io.docket.api.ticket.event.TicketSolved;

/** Computes on a screen what a read model should have told. */
public record FoldsByItself(TicketSolved event) {}
