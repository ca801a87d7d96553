package io.docket.api.seal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed text stands. It cannot be opened anywhere else.
 *
 * @param document the event, or whatever else holds the text
 * @param path within the document's JSON, as RFC 6901 writes it, such as {@code /attachments/0/name}
 */
public record Place(UUID document, String path) {

    byte[] bytes() {
        return ("docket field " + document + path).getBytes(StandardCharsets.UTF_8);
    }
}
