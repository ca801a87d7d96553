package io.docket.api.eventlog.chain;

import io.docket.api.seal.MissingKeyException;
import io.docket.api.seal.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keys of the chain as files that nobody but the desk's user may read, {@code chain-1.key} and so on: a line of 32
 * bytes in Base64, and one that says behind which position the key was made. All nodes of a desk share the folder.
 */
record ChainFolder(Path folder) {

    private static final String AFTER = "after ";

    /**
     * Made, unless it is there already.
     *
     * @throws MissingKeyException if the folder cannot be written
     */
    void make(int number, long after) {
        var key = new byte[ChainKey.BYTES];
        new SecureRandom().nextBytes(key);
        try {
            file(number).make(Base64.getEncoder().encodeToString(key) + "\n" + AFTER + after + "\n");
        } catch (IOException e) {
            throw new MissingKeyException("The folder of keys, " + folder + ", cannot be written: " + e, e);
        }
    }

    /** @throws MissingKeyException if it is not there, damaged, or others may read it */
    ChainKey read(int number) {
        var file = file(number);
        try {
            var lines = file.read().lines().toList();
            if (lines.size() != 2 || !lines.getLast().startsWith(AFTER)) {
                throw new IllegalArgumentException("it is damaged");
            }
            var key = Base64.getDecoder().decode(lines.getFirst());
            if (key.length != ChainKey.BYTES) {
                throw new IllegalArgumentException("it is too short");
            }
            return new ChainKey(number, key, Long.parseLong(lines.getLast().substring(AFTER.length())));
        } catch (IOException | IllegalArgumentException e) {
            throw new MissingKeyException(
                    "The key " + folder.resolve(file.name())
                            + " of the log's chain cannot be read: put it back from where you"
                            + " keep it, or point DOCKET_KEYS_DIRECTORY at the folder that all nodes share. (" + e
                            + ")",
                    e);
        }
    }

    /** All that there are, the first one first. */
    List<ChainKey> all() {
        return Stream.iterate(
                        1, number -> Files.exists(folder.resolve(file(number).name())), number -> number + 1)
                .map(this::read)
                .toList();
    }

    /** @throws MissingKeyException if one of them cannot be read */
    List<ChainKey> upTo(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(this::read).toList();
    }

    private SecretFile file(int number) {
        return new SecretFile(folder, "chain-" + number + ".key");
    }
}
