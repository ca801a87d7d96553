package io.docket.command.imports;

import io.docket.api.attachment.FileStore;
import io.docket.api.imports.StartImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was uploaded to be imported. It is kept until its import has ended and no longer: people whom it names could not
 * be forgotten in it.
 */
record ImportFiles(FileStore store, JsonMapper json) {
    private static final Logger LOG = LoggerFactory.getLogger(ImportFiles.class);
    private static final TypeReference<List<StartImport.File>> FILES = new TypeReference<>() {};

    /** Copies, because a format knows files by their paths, and errors name them as they were uploaded. */
    List<Path> copies(ImportJob job, Path folder) throws IOException {
        var paths = new ArrayList<Path>();
        for (var file : of(job.files())) {
            var own = Files.createDirectory(folder.resolve(Integer.toString(paths.size())));
            var name = Path.of(file.name()).getFileName();
            var copy = own.resolve(name == null ? "file" : name.toString());
            try (var content = store.open(file.stored())) {
                Files.copy(content, copy);
            }
            paths.add(copy);
        }
        return paths;
    }

    /** What an import as a whole is told by where no file of it is the reason. */
    String names(ImportJob job) {
        return of(job.files()).stream().map(StartImport.File::name).collect(Collectors.joining(", "));
    }

    /**
     * What cannot be removed now is at the next start.
     *
     * @param names as an import's row has them, JSON
     */
    void remove(String names) {
        remove(of(names));
    }

    void remove(List<StartImport.File> files) {
        for (var file : files) {
            try {
                store.remove(file.stored());
            } catch (IOException | RuntimeException later) {
                LOG.warn("File {} of an import is still there", file.stored(), later);
            }
        }
    }

    private List<StartImport.File> of(String names) {
        return json.readValue(names, FILES);
    }
}
