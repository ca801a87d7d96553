/** What operators have decided about read models. */
@NullMarked
package io.docket.api.operations.event;

import org.jspecify.annotations.NullMarked;
