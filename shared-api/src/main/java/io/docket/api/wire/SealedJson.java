package io.docket.api.wire;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.seal.SealedText;
import io.docket.api.seal.Vault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seals and opens texts in events as JSON, where nobody wants the events themselves. */
public final class SealedJson {

    private static final String SUBJECT = "subject";
    private static final String TEXT = "text";
    private static final String COMMITMENT = "commitment";
    private static final String SEALED = "sealed";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
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

    /** The event's fields, with each sealed text in them opened. */
    public Map<String, Object> fields(UUID event, byte[] payload) {
        var fields = JSON.readValue(payload, FIELDS);
        Vault.in(event, () -> {
            fields.replaceAll((name, value) -> opened(value));
            return fields;
        });
        return fields;
    }

    private @Nullable Object opened(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> text
            when text.containsKey(COMMITMENT) && text.containsKey(SEALED) -> {
                var opened = vault.open(JSON.convertValue(text, SealedText.class));
                yield Map.of(SUBJECT, opened.subject().toString(), TEXT, opened.text());
            }
            case Map<?, ?> nested -> openedWithin(nested);
            case List<?> values -> openedWithin(values);
            default -> value;
        };
    }

    private Map<?, ?> openedWithin(Map<?, ?> nested) {
        var opened = new LinkedHashMap<Object, @Nullable Object>();
        nested.forEach((name, value) -> opened.put(name, opened(value)));
        return opened;
    }

    private List<@Nullable Object> openedWithin(List<?> values) {
        var opened = new ArrayList<@Nullable Object>();
        values.forEach(value -> opened.add(opened(value)));
        return opened;
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
        return node.has(COMMITMENT) && node.has(SEALED);
    }
}
