/** How read models are kept: in batches, each in one transaction with its token, and rebuilt on demand. */
@NullMarked
package io.docket.query.projection;

import org.jspecify.annotations.NullMarked;
