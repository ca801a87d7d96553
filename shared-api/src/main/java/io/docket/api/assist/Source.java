package io.docket.api.assist;

/**
 * What a proposal rests on, so that a person can check it.
 *
 * @param kind {@code ticket}
 * @param reference the ticket's number
 * @param similarity to the ticket in question, from 0 to 1
 */
public record Source(String kind, String reference, double similarity) {}
