/** How a refusal travels from the rule that was broken to the person who asked. */
@NullMarked
package io.docket.api.problem;

import org.jspecify.annotations.NullMarked;
