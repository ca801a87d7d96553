/** The log of the whole desk, as sentences; for whoever has to check it. */
@NullMarked
package io.docket.ui.audit;

import org.jspecify.annotations.NullMarked;
