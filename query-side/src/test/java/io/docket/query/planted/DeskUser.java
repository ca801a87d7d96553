package io.docket.query.planted;

import io.docket.api.gateway.Desk;

/** Answers a question by asking another, past the rights of whoever asked. */
public record DeskUser(Desk desk) {}
