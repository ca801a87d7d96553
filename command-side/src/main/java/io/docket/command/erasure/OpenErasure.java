package io.docket.command.erasure;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;

/**
 * Somebody who was forgotten, and of whom something may be left.
 *
 * @param position of the event that says so
 */
record OpenErasure(ErasureId erasure, PersonId person, long position) {}
