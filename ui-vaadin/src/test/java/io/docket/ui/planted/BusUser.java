package io.docket.ui.planted;

import org.axonframework.queryhandling.QueryGateway;

/** Knows how messages travel. */
public record BusUser(QueryGateway gateway) {}
