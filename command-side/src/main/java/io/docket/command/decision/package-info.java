/** What rules must look up: who there is, what they may do, which groups there are. */
@NullMarked
package io.docket.command.decision;

import org.jspecify.annotations.NullMarked;
