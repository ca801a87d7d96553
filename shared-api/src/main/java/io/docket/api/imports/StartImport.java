package io.docket.api.imports;

import io.docket.api.attachment.FileName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Import the files, which have been put into the {@code FileStore}. Answered with the import's id as soon as it is
 * noted; progress is asked for with {@link FindImport}.
 */
public record StartImport(ImportId id, String format, List<File> files) {

    /**
     * @param name as the uploader calls it, made harmless; events and error reports name it
     * @param sha256 of its content, by which a repeat of the command is known from another one
     */
    public record File(UUID stored, String name, @Nullable String sha256) {

        public File {
            name = FileName.harmless(name);
        }
    }
}
