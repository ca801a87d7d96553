/** Who looks at the screens, how they signed in, and what the browser may load. */
@NullMarked
package io.docket.ui.security;

import org.jspecify.annotations.NullMarked;
