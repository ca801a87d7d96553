package io.docket.backup;

import io.docket.embedded.DeskRecovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a desk with servers of its own back into an empty folder.
 *
 * @param from folder of the backups
 * @param keys folder of the copies of what opens them
 * @param until the moment as of which the desk is to be; empty for the last that is known
 */
record Restoration(Path from, Path keys, Path to, Optional<Instant> until) {

    /** @throws BackupException if it cannot be done */
    Restored run() throws SQLException, IOException {
        var unpacking = Unpacking.of(new BackupFolder(from), until);
        verifyKeys();
        unpacking.verify();
        boolean reached;
        try (var recovery = DeskRecovery.into(to)) {
            Files.copy(
                    keys.resolve("servers.properties"),
                    to.resolve("servers.properties"),
                    StandardCopyOption.COPY_ATTRIBUTES);
            new FolderCopy(keys.resolve("keys"), to.resolve("keys")).copyNews();
            new FolderCopy(keys.resolve("witness"), to.resolve("witness")).copyNews();
            new AttachmentCopy(from.resolve("attachments"), to.resolve("attachments")).copyNews();
            boolean whole = unpacking.into(recovery.files());
            reached = reaches(recovery) && (whole || until.isPresent());
        }
        var restored = new Settling(new Desk(to, Map.of())).settle(reached);
        DeskRecovery.finished(to);
        return restored;
    }

    private boolean reaches(DeskRecovery recovery) throws IOException {
        new RecoverySettings(until).writeTo(recovery.files());
        if (recovery.recover()) {
            return true;
        }
        new RecoverySettings(Optional.empty()).writeTo(recovery.files());
        recovery.recover();
        return false;
    }

    private void verifyKeys() {
        for (var wanted : new String[] {"servers.properties", "keys"}) {
            if (!Files.exists(keys.resolve(wanted))) {
                throw new BackupException("There is no " + wanted + " in " + keys
                        + ". Without the keys of that desk nobody's texts can be read.");
            }
        }
    }
}
