package io.docket.command.planted;

import io.docket.command.messaging.Reactions;

/** Would send its commands again each time it is rebuilt. */
public record HastyProjection(Reactions reactions) {}
