package io.docket.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where the log first is not as it was written.
 *
 * @param until the last position that it may be; null where it is known which it is
 * @param flaw what is wrong, such as {@code changed} or {@code missing}
 * @param reason the same as a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BadPosition(long position, @Nullable Long until, String flaw, String reason) {}
