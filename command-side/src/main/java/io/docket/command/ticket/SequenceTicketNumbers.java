package io.docket.command.ticket;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One sequence for all nodes of a desk. */
record SequenceTicketNumbers(JdbcClient jdbc) implements TicketNumbers {

    @Override
    public long next() {
        return jdbc.sql("select nextval('ticket_number')").query(Long.class).single();
    }
}
