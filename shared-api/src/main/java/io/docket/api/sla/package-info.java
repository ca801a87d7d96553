/** The words in which both sides speak of service-level agreements. */
@NullMarked
package io.docket.api.sla;

import org.jspecify.annotations.NullMarked;
