package io.docket.api.notification;

import io.docket.api.ticket.TicketId;
import java.time.Instant;

/**
 * One thing that a person was told.
 *
 * @param id the log position of what happened, so that "read up to here" is one number
 * @param kind {@code assigned}, {@code replied}, {@code mentioned}, {@code overdue} or {@code at-risk}
 * @param text a sentence
 */
public record Notification(long id, Instant at, String kind, About ticket, String text, boolean read) {

    public record About(TicketId id, long number, String subject) {}
}
