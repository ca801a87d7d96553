/** Signing in over REST, and people, groups and organisations. */
@NullMarked
package io.docket.query.identity.rest;

import org.jspecify.annotations.NullMarked;
