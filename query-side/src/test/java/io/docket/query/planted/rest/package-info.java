/** Breaks the rules of the REST edge, one class each, so that the rules are seen to fail. */
@NullMarked
package io.docket.query.planted.rest;

import org.jspecify.annotations.NullMarked;
