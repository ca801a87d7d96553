package io.docket.api.planted.event;

/** Nobody could tell how it was written. */
public record UnversionedEvent(String what) {}
