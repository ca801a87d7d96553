/** What operators ask of the read models. */
@NullMarked
package io.docket.api.operations;

import org.jspecify.annotations.NullMarked;
