package io.docket.api.identity.event;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import org.axonframework.serialization.Revision;

/** The person is reached at another address. */
@Revision("1")
public record EmailChanged(PersonId person, Personal email) implements PersonEvent {}
