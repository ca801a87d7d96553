/** Compares the log with what proves it, when somebody asks and when a node starts, and remembers what came of it; shows others that it only grew. */
@NullMarked
package io.docket.query.audit.verification;

import org.jspecify.annotations.NullMarked;
