/** Histories from elsewhere: reading them, and writing them into the log as what they are, imported. */
@NullMarked
package io.docket.command.imports;

import org.jspecify.annotations.NullMarked;
