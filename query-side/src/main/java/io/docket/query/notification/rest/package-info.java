/** What somebody was told, over REST. */
@NullMarked
package io.docket.query.notification.rest;

import org.jspecify.annotations.NullMarked;
