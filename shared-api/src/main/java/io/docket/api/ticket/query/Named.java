package io.docket.api.ticket.query;

import java.util.UUID;

/** Something with an id and the name it had. */
public record Named(UUID id, String name) {}
