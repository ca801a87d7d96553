/** Small things that every screen is made of; they know no feature. */
@NullMarked
package io.docket.ui.component;

import org.jspecify.annotations.NullMarked;
