package io.docket.api.identity.event;

import io.docket.api.identity.PersonId;
import org.axonframework.serialization.Revision;

/** The person may sign in again. */
@Revision("1")
public record PersonReactivated(PersonId person) implements PersonEvent {}
