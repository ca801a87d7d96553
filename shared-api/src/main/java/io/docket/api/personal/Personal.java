package io.docket.api.personal;

import io.docket.api.identity.PersonId;

/**
 * A text that is about, or was written by, a person. It is the unit of forgetting: everything else in an event may be
 * kept for ever. Wherever it is stored for good it is sealed with its subject's key.
 *
 * @param subject whose text this is
 */
public record Personal(PersonId subject, String text) {

    /** What is read in place of a text whose subject has been forgotten. */
    public static final String ERASED = "[erased]";
}
