package io.docket.api.identity.command;

/** Asks for a one-time link. The answer is the same whether or not the address is known. */
public record RequestPasswordReset(String email) implements IdentityCommand {}
