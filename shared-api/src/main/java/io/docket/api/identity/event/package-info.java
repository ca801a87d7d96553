/** What has happened to people, groups and organisations. */
@NullMarked
package io.docket.api.identity.event;

import org.jspecify.annotations.NullMarked;
