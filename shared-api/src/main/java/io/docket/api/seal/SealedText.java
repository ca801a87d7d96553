package io.docket.api.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.identity.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text about a person as it is stored.
 *
 * @param subject whose key seals it
 * @param document what it stands in; absent in an event, which has an id of its own
 * @param at its place in the document as written, which later revisions may move it from
 * @param commitment to the key, see {@link Sealed}
 * @param sealed the text, see {@link Sealed}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SealedText(PersonId subject, @Nullable UUID document, String at, String commitment, String sealed) {}
