/** Databases for the tests of every module. */
@NullMarked
package io.docket.api.scratch;

import org.jspecify.annotations.NullMarked;
