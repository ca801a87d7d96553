package io.docket.api.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Master keys as files that nobody but the desk's user may read, {@code master-1.key} and so on, each of 32 bytes in
 * Base64. All nodes of a desk share the folder. A backup of the data is worth nothing without it, and is to be kept
 * elsewhere.
 */
final class KeyFolder {

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Makes the key unless it is there already. */
    void make(int number) {
        try {
            file(number)
                    .make(Base64.getEncoder().encodeToString(SubjectKey.random().bytes()) + "\n");
        } catch (IOException e) {
            throw new MissingKeyException("The folder of keys, " + folder + ", cannot be written: " + e, e);
        }
    }

    /** @throws MissingKeyException if it is not there, not a key, or others may read it */
    byte[] read(int number) {
        var file = file(number);
        try {
            var key = Base64.getDecoder().decode(file.read().strip());
            if (key.length != SubjectKey.BYTES) {
                throw new IllegalArgumentException("it is damaged");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new MissingKeyException(
                    "The key " + folder.resolve(file.name())
                            + " cannot be read. Nobody's texts can be without it: put it"
                            + " back from where you keep it, or point DOCKET_KEYS_DIRECTORY at the folder that all nodes"
                            + " share. (" + e + ")",
                    e);
        }
    }

    private SecretFile file(int number) {
        return new SecretFile(folder, "master-" + number + ".key");
    }
}
