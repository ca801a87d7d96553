package io.docket.command.planted;

import org.axonframework.config.ProcessingGroup;

/** Runs under a name that no list has, so that nothing says how it is run. */
@ProcessingGroup("policy.mispelled")
public final class Misnamed {}
