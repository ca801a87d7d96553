package io.docket.api.wire;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.seal.SealedText;
import io.docket.api.seal.Vault;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seals and opens texts in events as JSON, where nobody wants the events themselves. */
public final class SealedJson {

    private static final String SUBJECT = "subject";
    private static final String TEXT = "text";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Vault vault;

    public SealedJson(Vault vault) {
        this.vault = vault;
    }

    /**
     * The event's JSON with each {@code {"subject", "text"}} in it sealed.
     *
     * @return the same bytes if there is none
     */
    public byte[] seal(UUID event, byte[] payload) {
        return changed(event, payload, SealedJson::isOpen, (text, path) -> {
            var subject = PersonId.of(text.required(SUBJECT).asString());
            return vault.seal(new Personal(subject, text.required(TEXT).asString()), path);
        });
    }

    /**
     * The event's JSON with each sealed text in it opened.
     *
     * @return the same bytes if there is none
     */
    public byte[] open(UUID event, byte[] payload) {
        return changed(
                event,
                payload,
                SealedJson::isSealed,
                (text, path) -> vault.open(JSON.treeToValue(text, SealedText.class)));
    }

    private static byte[] changed(
            UUID event, byte[] payload, Predicate<JsonNode> wanted, BiFunction<ObjectNode, String, Object> change) {
        var json = JSON.readTree(payload);
        boolean any = Vault.in(event, () -> change(json, "", wanted, change));
        return any ? JSON.writeValueAsBytes(json) : payload;
    }

    private static boolean change(
            JsonNode node, String path, Predicate<JsonNode> wanted, BiFunction<ObjectNode, String, Object> change) {
        if (wanted.test(node)) {
            var text = (ObjectNode) node;
            ObjectNode changed = JSON.valueToTree(change.apply(text, path));
            text.removeAll();
            text.setAll(changed);
            return true;
        }
        boolean any = false;
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            any |= change(node.get(i), path + "/" + i, wanted, change);
        }
        for (var field : node.properties()) {
            any |= change(field.getValue(), path + "/" + field.getKey(), wanted, change);
        }
        return any;
    }

    private static boolean isOpen(JsonNode node) {
        return node.isObject() && node.size() == 2 && node.has(SUBJECT) && node.has(TEXT);
    }

    private static boolean isSealed(JsonNode node) {
        return node.has("commitment") && node.has("sealed");
    }
}
