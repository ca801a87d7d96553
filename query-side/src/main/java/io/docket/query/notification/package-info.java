/** What people are told, and the mail that requesters get. */
@NullMarked
package io.docket.query.notification;

import org.jspecify.annotations.NullMarked;
