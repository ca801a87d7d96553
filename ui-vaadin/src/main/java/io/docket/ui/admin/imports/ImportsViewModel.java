package io.docket.ui.admin.imports;

import io.docket.api.attachment.FileStore;
import io.docket.api.id.Uuids;
import io.docket.api.identity.query.FindMe;
import io.docket.api.imports.FindImport;
import io.docket.api.imports.ImportId;
import io.docket.api.imports.ImportProgress;
import io.docket.api.imports.ListImports;
import io.docket.api.imports.StartImport;
import io.docket.api.problem.Refusal;
import io.docket.ui.gateway.DeskClient;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are about to be imported, and the imports so far. */
final class ImportsViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ImportsViewModel.class);
    private static final int SHOWN = 50;

    private final DeskClient desk;
    private final FileStore store;
    private final long limit;
    private final List<StartImport.File> files = new ArrayList<>();
    private List<ImportProgress> imports;

    /** @param limit bytes of one file */
    ImportsViewModel(DeskClient desk, FileStore store, long limit) {
        this.desk = desk;
        this.store = store;
        this.limit = limit;
        this.imports = desk.ask(new ListImports(SHOWN)).items();
    }

    List<ImportProgress> imports() {
        return imports;
    }

    void reload() {
        imports = desk.ask(new ListImports(SHOWN)).items();
    }

    /** Whether something is still going on. */
    boolean running() {
        return imports.stream().anyMatch(one -> one.state().equals("running"));
    }

    List<StartImport.File> files() {
        return List.copyOf(files);
    }

    /** Puts a file where the command side reads it. Not on the screen's own thread. */
    StartImport.File keep(String name, InputStream content) throws IOException {
        var id = Uuids.next();
        var kept = store.put(id, desk.ask(new FindMe()).id(), content, limit);
        return new StartImport.File(id, name, kept.sha256());
    }

    void add(StartImport.File file) {
        files.add(file);
    }

    /** It is nowhere afterwards. */
    void remove(StartImport.File file) {
        files.remove(file);
        try {
            store.remove(file.stored());
        } catch (IOException | RuntimeException e) {
            LOG.warn("File {} is not imported and still there", file.stored(), e);
        }
    }

    /** Of what is not imported nothing is kept. */
    void leave() {
        files().forEach(this::remove);
    }

    /** Begins with the chosen files; gives the import's first progress. What is refused can be tried again. */
    ImportProgress start(String format) {
        var id = ImportId.next();
        var chosen = files();
        // Before anything is known of it: what an import may be reading is not removed by whoever leaves.
        files.clear();
        try {
            desk.send(new StartImport(id, format, chosen));
        } catch (Refusal refused) {
            files.addAll(chosen);
            throw refused;
        }
        reload();
        return desk.ask(new FindImport(id));
    }

    @Nullable
    ImportProgress find(ImportId id) {
        return imports.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
}
