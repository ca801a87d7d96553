/** How far the read models are, and filling one anew from the log. */
@NullMarked
package io.docket.ui.admin.readmodels;

import org.jspecify.annotations.NullMarked;
