/** Reports over all tickets: what is asked and what is answered. */
@NullMarked
package io.docket.api.report;

import org.jspecify.annotations.NullMarked;
