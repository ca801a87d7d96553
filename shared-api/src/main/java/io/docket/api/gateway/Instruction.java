package io.docket.api.gateway;

/**
 * Tells the query side to do something with what it keeps for itself. Nothing is decided and no event comes of it, so
 * it is no command; it travels as queries do, and whoever gives it is asked for their rights as with these.
 */
public interface Instruction<R> extends Query<R> {}
