package io.docket.api.personal;

import io.docket.api.identity.PersonId;

/**
 * A text that is about, or was written by, a person. It is the unit of forgetting: everything else in an event may be
 * kept for ever.
 *
 * @param subject whose text this is
 */
public record Personal(PersonId subject, String text) {}
