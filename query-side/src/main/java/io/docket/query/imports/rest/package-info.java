/** Imports over REST. */
@NullMarked
package io.docket.query.imports.rest;

import org.jspecify.annotations.NullMarked;
