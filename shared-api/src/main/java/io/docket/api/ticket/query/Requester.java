package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Who brought the matter; name and address as they are now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Requester(PersonId id, String name, @Nullable String email) {}
