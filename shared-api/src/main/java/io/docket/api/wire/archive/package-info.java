/** What the desk knows of a person, put into one file for them. */
@NullMarked
package io.docket.api.wire.archive;

import org.jspecify.annotations.NullMarked;
