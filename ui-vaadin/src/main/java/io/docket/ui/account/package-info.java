/** What everybody may do about their own account, signed in or not. */
@NullMarked
package io.docket.ui.account;

import org.jspecify.annotations.NullMarked;
