package io.docket.command.imports;

import java.nio.file.Path;
import java.util.List;

/** A way in which another system writes down its histories. */
interface ImportFormat {

    /** The name by which callers ask for it. */
    String name();

    /**
     * Reads files that belong together.
     *
     * @param files in any order, named as they were uploaded
     * @throws UnreadableImport where a file as a whole makes no sense; nothing is imported then
     */
    ImportedDesk read(List<Path> files);
}
