/** Files beside the log: where attachments' bytes are kept. */
@NullMarked
package io.docket.api.attachment;

import org.jspecify.annotations.NullMarked;
