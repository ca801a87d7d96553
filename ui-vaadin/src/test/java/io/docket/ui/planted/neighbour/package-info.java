/** A screen beside the one that breaks the rules. */
@NullMarked
package io.docket.ui.planted.neighbour;

import org.jspecify.annotations.NullMarked;
