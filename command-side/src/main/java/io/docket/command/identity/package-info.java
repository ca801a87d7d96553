/** People, groups and organisations: who they are, what they may do, and how they prove it. */
@NullMarked
package io.docket.command.identity;

import org.jspecify.annotations.NullMarked;
