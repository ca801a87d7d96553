package io.docket.api.ticket;

/** What an imported ticket was called where it came from. */
public record ExternalReference(String system, String id) {}
