/** Read models and their state over REST. */
@NullMarked
package io.docket.query.operations.rest;

import org.jspecify.annotations.NullMarked;
