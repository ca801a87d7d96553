package io.docket.command.ticket;

/** The numbers by which people call tickets. One that was drawn is never drawn again, whether or not it was used. */
@FunctionalInterface
interface TicketNumbers {

    long next();
}
