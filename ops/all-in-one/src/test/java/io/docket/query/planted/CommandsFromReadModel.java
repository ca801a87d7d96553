package io.docket.query.planted;

import io.docket.api.ticket.command.Reply;

/** Would say again what it said, each time it is rebuilt. */
public record CommandsFromReadModel(Reply reply) {}
