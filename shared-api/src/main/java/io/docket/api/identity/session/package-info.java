/** Signing in, staying signed in, and ending it; answered by the command side, which alone sees secrets. */
@NullMarked
package io.docket.api.identity.session;

import org.jspecify.annotations.NullMarked;
