package io.docket.api.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of the events of a sequence.
 *
 * @param left how many are still put aside
 * @param cause what stands in the way of these; null where none are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterOutcome(long left, @Nullable String cause) {}
