package io.docket.api.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A file as an event names it.
 *
 * @param position of the event
 * @param sha256 of its content in hexadecimal digits; empty if the event does not say it, or nobody can read it any more
 */
record NamedFile(long position, UUID id, long size, String sha256) {

    private static final String FILES = "/attachments";

    /** @param texts what could be opened in the event, by their places */
    static Map<UUID, NamedFile> of(long position, JsonNode payload, Map<String, String> texts) {
        var files = new LinkedHashMap<UUID, NamedFile>();
        var attachments = payload.at(FILES);
        for (int i = 0; i < attachments.size(); i++) {
            var file = attachments.get(i);
            var id = UUID.fromString(file.path("id").asString());
            var sha256 = texts.getOrDefault(FILES + "/" + i + "/sha256", "");
            files.put(id, new NamedFile(position, id, file.path("size").asLong(), sha256));
        }
        return files;
    }

    boolean is(Sums content) {
        return content.size() == size && (sha256.isEmpty() || content.sha256().equals(sha256));
    }
}
