package io.docket.api.evidence;

import io.docket.api.proof.EventLeaf;
import io.docket.api.seal.SealedText;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finds the sealed texts in what an event says, and in its metadata. */
final class SealedPlaces {

    static final String METADATA = "/metadata";

    private static final String COMMITMENT = "commitment";
    private static final String SEALED = "sealed";

    private SealedPlaces() {}

    /** By their places, as RFC 6901 writes them; those of the metadata as if it were another field of the event. */
    static Map<String, SealedText> of(EventLeaf leaf) {
        var texts = new LinkedHashMap<String, SealedText>();
        collect(Json.EVENTS.readTree(leaf.payload()), "", texts);
        collect(Json.EVENTS.readTree(leaf.metadata()), METADATA, texts);
        return texts;
    }

    private static void collect(JsonNode node, String place, Map<String, SealedText> texts) {
        if (node.has(COMMITMENT) && node.has(SEALED)) {
            texts.put(place, Json.EVENTS.treeToValue(node, SealedText.class));
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
