package io.docket.query;

import io.docket.api.scratch.MigratedDatabase;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Tables that the command side keeps and this side only reads, made as they really are. */
public final class CommandTables {
    private static final Path MIGRATIONS = Path.of("../command-side/src/main/resources/db/migration");

    private CommandTables() {}

    /** @param migration file name */
    public static void make(MigratedDatabase database, String migration) {
        new ResourceDatabasePopulator(new FileSystemResource(MIGRATIONS.resolve(migration)))
                .execute(database.ownerSource());
    }
}
