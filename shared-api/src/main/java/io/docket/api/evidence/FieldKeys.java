package io.docket.api.evidence;

import io.docket.api.proof.EventLeaf;
import io.docket.api.seal.BrokenSealException;
import io.docket.api.seal.FieldKey;
import io.docket.api.seal.Place;
import io.docket.api.seal.SealedText;
import io.docket.api.seal.SubjectKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The keys of an event's texts, each of which opens that one and nothing else. */
final class FieldKeys {

    private FieldKeys() {}

    /**
     * By the texts' places; those of erased texts are not there, nor is any of an event that was damaged.
     *
     * @param addresses whether those of clients are among them
     */
    static Map<String, FieldKey> of(EventLeaf leaf, SubjectKeys subjects, boolean addresses) {
        var keys = new LinkedHashMap<String, FieldKey>();
        try {
            var texts = SealedPlaces.of(Json.said(leaf.payload()), Json.said(leaf.metadata()));
            texts.forEach((place, node) -> {
                if (addresses || !place.startsWith(SealedPlaces.METADATA)) {
                    var text = Json.EVENTS.treeToValue(node, SealedText.class);
                    key(leaf, text, subjects).ifPresent(key -> keys.put(place, key));
                }
            });
        } catch (JacksonException | IllegalArgumentException damaged) {
            // Whoever verifies finds it, by its hash.
        }
        return keys;
    }

    private static Optional<FieldKey> key(EventLeaf leaf, SealedText text, SubjectKeys subjects) {
        try {
            var place = new Place(Objects.requireNonNullElse(text.document(), leaf.id()), text.at());
            return subjects.opening(text.subject()).map(subject -> subject.at(place));
        } catch (BrokenSealException nobodysText) {
            return Optional.empty();
        }
    }
}
