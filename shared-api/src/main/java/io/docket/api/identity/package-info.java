/** People, the groups they work in, the organisations they belong to, and what they may do. */
@NullMarked
package io.docket.api.identity;

import org.jspecify.annotations.NullMarked;
