/** Files on their way into a conversation: their bytes in a folder, and who uploaded them for which ticket. */
@NullMarked
package io.docket.command.attachment;

import org.jspecify.annotations.NullMarked;
