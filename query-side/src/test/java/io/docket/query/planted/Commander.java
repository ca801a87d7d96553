package io.docket.query.planted;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Would send its commands again each time it is rebuilt. */
public record Commander(CommandGateway gateway) {}
