package io.docket.api.gateway;

/**
 * What a command was answered with, once what it did is durable.
 *
 * @param position log position of the command's last event; where it caused none, that of the log when it was handled
 * @param repeated whether an earlier command with the same idempotency key got this answer already
 */
public record Answer<R>(R value, long position, boolean repeated) {}
