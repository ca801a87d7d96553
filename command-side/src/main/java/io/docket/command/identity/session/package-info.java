/** Sessions: begun by a password, continued by refresh tokens that are good once, ended for good. */
@NullMarked
package io.docket.command.identity.session;

import org.jspecify.annotations.NullMarked;
