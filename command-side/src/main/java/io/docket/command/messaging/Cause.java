package io.docket.command.messaging;

import io.docket.api.metadata.MetadataKeys;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * An event that something answers to long afterwards, when no handler has it at hand any more, such as a deadline to
 * the promise that set it. A stream knows the events it consists of, so it can name it.
 *
 * @param event its identifier
 * @param story to which it belongs, by {@link MetadataKeys#CORRELATION}
 */
public record Cause(String event, String story) {

    /** What the answer's event is to carry; nothing where its cause is not known. */
    public static MetaData metadata(@Nullable Cause cause) {
        return cause == null
                ? MetaData.emptyInstance()
                : MetaData.with(MetadataKeys.CAUSATION, cause.event()).and(MetadataKeys.CORRELATION, cause.story());
    }
}
