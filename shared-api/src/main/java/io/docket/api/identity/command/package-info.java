/** What may be done to people, groups and organisations. */
@NullMarked
package io.docket.api.identity.command;

import org.jspecify.annotations.NullMarked;
