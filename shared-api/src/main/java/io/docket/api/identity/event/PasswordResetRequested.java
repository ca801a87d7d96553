package io.docket.api.identity.event;

import io.docket.api.identity.PersonId;
import org.axonframework.serialization.Revision;

/** The person asked for a one-time link to set a password. */
@Revision("1")
public record PasswordResetRequested(PersonId person) implements PersonEvent {}
