/** What has become of the promises made to requesters. */
@NullMarked
package io.docket.api.sla.event;

import org.jspecify.annotations.NullMarked;
