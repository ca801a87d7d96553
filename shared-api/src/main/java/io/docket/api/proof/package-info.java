/**
 * What proves to anyone that the log is as it was: leaves, a Merkle tree over them as RFC 6962 has it, and proofs that
 * need nothing but a root.
 */
@NullMarked
package io.docket.api.proof;

import org.jspecify.annotations.NullMarked;
