/** What may be asked about people, groups and organisations. */
@NullMarked
package io.docket.api.identity.command;

import org.jspecify.annotations.NullMarked;
