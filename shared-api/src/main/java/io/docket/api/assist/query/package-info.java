/** What may be asked about proposals, and the answers. */
@NullMarked
package io.docket.api.assist.query;

import org.jspecify.annotations.NullMarked;
