/** What people are told about, on screen and by mail. */
@NullMarked
package io.docket.api.notification;

import org.jspecify.annotations.NullMarked;
