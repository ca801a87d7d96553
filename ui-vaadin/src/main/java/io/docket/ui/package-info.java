/** How it looks. */
@NullMarked
package io.docket.ui;

import org.jspecify.annotations.NullMarked;
