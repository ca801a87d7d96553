package io.docket.api.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A file as an event names it.
 *
 * @param size in bytes
 * @param hashPlace where in the event its SHA-256 stands, as a sealed text; empty in events from before it was noted
 */
record NamedFile(UUID id, long size, Optional<String> hashPlace) {

    private static final String FILES = "/attachments";

    /** @throws IllegalArgumentException if that is not how events name files */
    static List<NamedFile> of(JsonNode payload) {
        var attachments = payload.at(FILES);
        require(attachments.isArray() || attachments.isNull() || attachments.isMissingNode());
        var files = new ArrayList<NamedFile>();
        for (int i = 0; i < attachments.size(); i++) {
            files.add(of(attachments.get(i), FILES + "/" + i + "/sha256"));
        }
        return files;
    }

    private static NamedFile of(JsonNode file, String hashPlace) {
        var size = file.path("size");
        require(size.isIntegralNumber()
                && size.canConvertToLong()
                && size.asLong() >= 0
                && size.asLong() <= Json.LARGEST);
        require(file.path("id").isString() && Ids.isId(file.path("id").asString()));
        var hash = file.hasNonNull("sha256") ? Optional.of(hashPlace) : Optional.<String>empty();
        return new NamedFile(UUID.fromString(file.path("id").asString()), size.asLong(), hash);
    }

    /** @param places of the texts that can be opened */
    boolean canBeShown(Map<String, ?> places) {
        return hashPlace.map(places::containsKey).orElse(true);
    }

    /** @param texts what could be opened in the event, by their places: without its hash no content is the file's */
    boolean is(Sums content, Map<String, String> texts) {
        return content.size() == size
                && hashPlace
                        .map(place -> content.sha256().equals(texts.get(place)))
                        .orElse(true);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("No event names files like this");
        }
    }
}
