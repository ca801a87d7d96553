/** What operators decide about read models. */
@NullMarked
package io.docket.api.operations.command;

import org.jspecify.annotations.NullMarked;
