/**
 * Evidence bundles: a ticket's history with all that proves it, for somebody who trusts neither the desk nor its
 * database. What verifies them needs no server.
 *
 * @see "ADR-0017 Evidence"
 */
@NullMarked
package io.docket.api.evidence;

import org.jspecify.annotations.NullMarked;
