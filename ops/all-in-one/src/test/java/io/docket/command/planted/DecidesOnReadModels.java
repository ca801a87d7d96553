package io.docket.command.planted;

import io.docket.api.ticket.query.QueueRow;

/** Decides on what may be a moment old. */
public record DecidesOnReadModels(QueueRow row) {}
