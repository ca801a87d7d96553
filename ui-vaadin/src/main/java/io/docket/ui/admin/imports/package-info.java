/** Histories from elsewhere: choosing files, following an import, reading what was refused. */
@NullMarked
package io.docket.ui.admin.imports;

import org.jspecify.annotations.NullMarked;
