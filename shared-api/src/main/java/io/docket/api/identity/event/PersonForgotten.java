package io.docket.api.identity.event;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import org.axonframework.serialization.Revision;

/**
 * The person's key is destroyed, so that no text about them in the log can be read any more; they cannot sign in. What
 * others keep of those texts is cleared from here on, until {@link PersonErased}.
 *
 * @param reason as whoever did it put it: their text, and not the forgotten person's
 */
@Revision("1")
public record PersonForgotten(PersonId person, ErasureId erasure, Personal reason) implements PersonEvent {}
