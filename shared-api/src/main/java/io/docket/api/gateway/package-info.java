/** How the edges of the desk, REST and screens, send commands and ask questions. */
@NullMarked
package io.docket.api.gateway;

import org.jspecify.annotations.NullMarked;
