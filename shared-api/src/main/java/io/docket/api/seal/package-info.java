/** Texts about people, sealed with keys that can be destroyed: what remains then is that there was a text. */
@NullMarked
package io.docket.api.seal;

import org.jspecify.annotations.NullMarked;
