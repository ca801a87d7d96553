/** The log as auditors read it: every event of the whole desk, filtered. */
@NullMarked
package io.docket.api.audit;

import org.jspecify.annotations.NullMarked;
