package io.docket.query.planted;

import io.docket.command.messaging.MessagingCommandConfiguration;

/** Could not run on a node of its own. */
public record AsksTheCommandSide(MessagingCommandConfiguration other) {}
