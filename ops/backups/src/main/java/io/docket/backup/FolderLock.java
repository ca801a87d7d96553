package io.docket.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a folder of backups to one command. The system takes it back when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws BackupException if another command has it */
    static FolderLock of(Path folder) throws IOException {
        var channel = FileChannel.open(Durable.file(Durable.folder(folder).resolve("lock")), StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException ours) {
            // As if it were another process's.
        }
        channel.close();
        throw new BackupException("Another ops/backup writes into " + folder + ".");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
