/** The whole log, event by event, for those who watch over it. */
@NullMarked
package io.docket.query.audit;

import org.jspecify.annotations.NullMarked;
