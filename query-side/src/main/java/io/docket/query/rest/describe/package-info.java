/** Describes the calls to programs: what no signature of theirs says. */
@NullMarked
package io.docket.query.rest.describe;

import org.jspecify.annotations.NullMarked;
