package io.docket.api.seal;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was forgotten, beside the keys and not in the database: a database that is put back to an older state knows
 * everybody's key again. One file each, {@code erasures/<id>.json}.
 */
public record ErasureList(Path folder) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SUFFIX = ".json";

    /**
     * That somebody was forgotten.
     *
     * @param actor who did it, as {@link Actor#toString()}
     */
    public record Entry(ErasureId erasure, PersonId person, Instant at, String actor, String reason) {}

    public static ErasureList in(KeysDirectory keys) {
        return new ErasureList(keys.path().resolve("erasures"));
    }

    /** Durable when this returns. What is there already stays as it is. */
    public void add(Entry entry) {
        if (!Files.exists(folder.resolve(entry.erasure() + SUFFIX))) {
            try {
                new SecretFile(folder, entry.erasure() + SUFFIX).make(JSON.writeValueAsString(entry));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Oldest first. */
    public List<Entry> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .map(ErasureList::read)
                    .sorted(Comparator.comparing(Entry::at))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), Entry.class);
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(
                    "The note of an erasure, " + file
                            + ", cannot be read. Put it back from a copy of the folder of keys.",
                    e);
        }
    }
}
