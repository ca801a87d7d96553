/** What the documents say is compared with the code, so that they cannot drift from it. */
@NullMarked
package io.docket.documentation;

import org.jspecify.annotations.NullMarked;
