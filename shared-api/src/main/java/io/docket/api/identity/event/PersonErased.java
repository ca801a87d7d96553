package io.docket.api.identity.event;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import org.axonframework.serialization.Revision;

/** The receipt: what was kept beside the log of texts about the forgotten person is gone too, files included. */
@Revision("1")
public record PersonErased(PersonId person, ErasureId erasure) implements PersonEvent {}
