package io.docket.api.planted.event;

import org.axonframework.serialization.Revision;

/** Belongs to no family, so that no fold is made to consider it. */
@Revision("1")
public record StrayEvent(String what) {}
