/** What operators decide about read models, so that it stands in the log who did what. */
@NullMarked
package io.docket.command.operations;

import org.jspecify.annotations.NullMarked;
