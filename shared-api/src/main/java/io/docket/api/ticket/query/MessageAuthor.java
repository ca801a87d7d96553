package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote.
 *
 * @param kind {@code agent|customer|assistant|system}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageAuthor(@Nullable UUID id, String kind, String name) {}
