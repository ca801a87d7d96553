/** The assistant's proposals over REST. */
@NullMarked
package io.docket.query.assist.rest;

import org.jspecify.annotations.NullMarked;
