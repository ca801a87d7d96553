package io.docket.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the documentation says to give to a role that makes backups. */
final class BackupRole {

    static final List<String> STATEMENTS = statements();

    private BackupRole() {}

    private static List<String> statements() {
        try {
            var page = Files.readString(Path.of("../docs/backup.md"));
            int begin = page.indexOf("create role docket_backup");
            return Arrays.stream(
                            page.substring(begin, page.indexOf("```", begin)).split(";"))
                    .map(statement -> statement.replace("\\connect docket", "").strip())
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
