/** What came in and went out of the desk, for those who answer for it. */
@NullMarked
package io.docket.ui.report;

import org.jspecify.annotations.NullMarked;
