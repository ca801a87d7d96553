/** How far the read models are, what they could not take, and building one anew from the log. */
@NullMarked
package io.docket.ui.admin.readmodels;

import org.jspecify.annotations.NullMarked;
