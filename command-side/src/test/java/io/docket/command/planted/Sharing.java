package io.docket.command.planted;

import io.docket.command.messaging.PolicyNames;
import org.axonframework.config.ProcessingGroup;

/** Shares its name, and so its token, with {@link Shared}. */
@ProcessingGroup(PolicyNames.TRACK_SLA)
public final class Sharing {}
