/** Tells open screens of changes, as soon as the read models show them and to whom they are visible. */
@NullMarked
package io.docket.query.live;

import org.jspecify.annotations.NullMarked;
