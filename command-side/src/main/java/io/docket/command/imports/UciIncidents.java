package io.docket.command.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The incident log of a ServiceNow desk as the UCI archive publishes it (doi 10.24432/C57S4H), split into a file of
 * cases and a file of updates; a file is known by its heading, not by its name.
 */
final class UciIncidents implements ImportFormat {

    /** A hundred times what the busiest case of the published log has. */
    static final int MOST_UPDATES = 5_000;

    @Override
    public String name() {
        return "uci-incidents";
    }

    @Override
    public ImportedDesk read(List<Path> files) {
        var rows = new UciRows();
        files.forEach(rows::read);
        if (!rows.haveCases()) {
            throw new UnreadableImport(
                    files.stream()
                            .map(file -> String.valueOf(file.getFileName()))
                            .collect(Collectors.joining(", ")),
                    1,
                    "No file has the columns of cases: " + String.join(", ", UciRows.CASE_COLUMNS));
        }
        return rows.histories().desk();
    }
}
