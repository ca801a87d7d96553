package io.docket.api.evidence;

import io.docket.api.seal.FieldKey;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finds the sealed texts in what an event says, and in its metadata. */
final class SealedPlaces {

    static final String METADATA = "/metadata";

    private static final String COMMITMENT = "commitment";
    private static final String SEALED = "sealed";

    private SealedPlaces() {}

    /**
     * By their places, as RFC 6901 writes them; those of the metadata as if it were another field of the event, which
     * has none.
     */
    static Map<String, JsonNode> of(JsonNode payload, JsonNode metadata) {
        var texts = new LinkedHashMap<String, JsonNode>();
        collect(payload, "", texts);
        collect(metadata, METADATA, texts);
        return texts;
    }

    /**
     * What one says.
     *
     * @throws io.docket.api.seal.BrokenSealException if the key does not open it
     * @throws IllegalArgumentException if it is not written as sealed texts are
     */
    static String open(JsonNode text, FieldKey key) {
        return key.open(part(text, COMMITMENT), part(text, SEALED));
    }

    private static String part(JsonNode text, String name) {
        if (!text.path(name).isString()) {
            throw new IllegalArgumentException("A sealed text has no " + name);
        }
        return Encoded.base64Url(text.path(name).asString());
    }

    private static void collect(JsonNode node, String place, Map<String, JsonNode> texts) {
        if (node.has(COMMITMENT) && node.has(SEALED)) {
            texts.put(place, node);
            return;
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), place + "/" + i, texts);
        }
        for (var field : node.properties()) {
            var name = field.getKey().replace("~", "~0").replace("/", "~1");
            collect(field.getValue(), place + "/" + name, texts);
        }
    }
}
