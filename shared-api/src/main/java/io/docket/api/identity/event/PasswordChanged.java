package io.docket.api.identity.event;

import io.docket.api.identity.PersonId;
import org.axonframework.serialization.Revision;

/** The person has another password; sessions begun with the old one end. The hash itself is a companion row. */
@Revision("1")
public record PasswordChanged(PersonId person) implements PersonEvent {}
