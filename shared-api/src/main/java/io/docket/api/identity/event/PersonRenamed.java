package io.docket.api.identity.event;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import org.axonframework.serialization.Revision;

/** The person goes by another name. */
@Revision("1")
public record PersonRenamed(PersonId person, Personal displayName) implements PersonEvent {}
