/** Which access tokens are genuine and still good, told without the secrets that made them. */
@NullMarked
package io.docket.query.identity.token;

import org.jspecify.annotations.NullMarked;
