package io.docket.command.planted;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends commands past the dispatcher, which gives them their cause and sends each once. */
public record Commander(CommandGateway gateway) {}
