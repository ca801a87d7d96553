package io.docket.query.ticket.search.document;

import io.docket.api.ticket.AboutTicket;
import java.time.Instant;

/** An event with its place in the log. */
public record Happened(AboutTicket event, Instant at, long position) {}
