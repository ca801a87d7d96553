package io.docket.api.identity.command;

/** Spends a one-time link on a new password. */
public record ResetPassword(Secret token, Secret wanted) implements IdentityCommand {}
