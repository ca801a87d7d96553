/** What came in and went out of the desk, counted as search counts. */
@NullMarked
package io.docket.query.report;

import org.jspecify.annotations.NullMarked;
