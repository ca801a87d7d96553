/** Who may ask what, and which tickets somebody may see. */
@NullMarked
package io.docket.query.security;

import org.jspecify.annotations.NullMarked;
