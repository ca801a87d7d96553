/** The ports of the screens, on the desk's own door. */
@NullMarked
package io.docket.ui.gateway.axon;

import org.jspecify.annotations.NullMarked;
