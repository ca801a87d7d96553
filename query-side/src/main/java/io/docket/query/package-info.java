/** What is shown. */
@NullMarked
package io.docket.query;

import org.jspecify.annotations.NullMarked;
