/** What customers see: their own requests, and their organisation's where it shares. */
@NullMarked
package io.docket.ui.portal;

import org.jspecify.annotations.NullMarked;
