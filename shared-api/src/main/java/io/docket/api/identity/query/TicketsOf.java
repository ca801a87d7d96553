package io.docket.api.identity.query;

import java.util.List;

/** Numbers of somebody's tickets; fewer than were asked for at the end. */
public record TicketsOf(List<Long> numbers) {}
