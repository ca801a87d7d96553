/** Where every screen is, so that screens can link to each other without knowing each other. */
@NullMarked
package io.docket.ui.navigation;

import org.jspecify.annotations.NullMarked;
