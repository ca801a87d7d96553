/** What all of the REST edge has in common: who calls, how answers and problems look. */
@NullMarked
package io.docket.query.rest;

import org.jspecify.annotations.NullMarked;
