package io.docket.ui.planted;

import io.docket.api.ticket.event.TicketSolved;

/** Computes what a read model should have told. */
public record EventReader(TicketSolved event) {}
