package io.docket.api.identity.event;

import io.docket.api.identity.PersonId;
import org.axonframework.serialization.Revision;

/** The person may no longer sign in; their sessions and tokens end. */
@Revision("1")
public record PersonDeactivated(PersonId person) implements PersonEvent {}
