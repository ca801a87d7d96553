package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** What the desk must remember about its servers from start to start: ports, and passwords that it made up itself. */
final class ServerFile {
    private final Path file;
    private final Properties entries = new Properties();

    ServerFile(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                entries.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** 192 random bits, made on first use. */
    synchronized String password(String server) {
        String key = server + ".password";
        if (!entries.containsKey(key)) {
            byte[] bits = new byte[24];
            new SecureRandom().nextBytes(bits);
            remember(key, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        }
        return entries.getProperty(key);
    }

    /** The port of the last start, as long as nobody else has taken it. */
    synchronized int port(String server) {
        String key = server + ".port";
        int known = Integer.parseInt(entries.getProperty(key, "0"));
        int port = Ports.freeOr(known);
        if (port != known) {
            remember(key, Integer.toString(port));
        }
        return port;
    }

    private void remember(String key, String value) {
        entries.setProperty(key, value);
        write(file, writer -> entries.store(writer, "The embedded servers of this desk; written by it."));
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    static void write(Path file, Content content) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                content.writeTo(writer);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Content {
        void writeTo(Writer writer) throws IOException;
    }
}
