/** The log of the whole desk over REST. */
@NullMarked
package io.docket.query.audit.rest;

import org.jspecify.annotations.NullMarked;
