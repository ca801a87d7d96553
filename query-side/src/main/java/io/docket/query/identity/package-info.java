/** People, groups and organisations as they are now, what they were called before, and the rights of whoever asks. */
@NullMarked
package io.docket.query.identity;

import org.jspecify.annotations.NullMarked;
