/** What may be asked about people, groups and organisations, and the answers. */
@NullMarked
package io.docket.api.identity.query;

import org.jspecify.annotations.NullMarked;
