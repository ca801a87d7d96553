package io.docket.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The servers' programs, carried in the classpath and unpacked once per version into a cache that all desks and tests
 * of this user share.
 */
final class Software {
    private static final Properties VERSIONS = versions();

    private Software() {}

    /** The directory that holds PostgreSQL's bin, lib and share. */
    static Path postgres() {
        String archive = "/postgres-" + platform() + ".txz";
        return unpacked("postgresql-" + VERSIONS.getProperty("postgresql"), archive, Software::tarXz);
    }

    /** The directory that holds Elasticsearch's bin, config, lib and modules. */
    static Path elasticsearch() {
        String name = "elasticsearch-" + VERSIONS.getProperty("elasticsearch");
        return unpacked(name, "elasticsearch.zip", ZipArchiveInputStream::new).resolve(name);
    }

    private static synchronized Path unpacked(String name, String archive, Format format) {
        Path home = cache().resolve(name);
        if (Files.isDirectory(home)) {
            return home;
        }
        try (InputStream packed = Software.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new ServerFailedException("this build carries no " + name + " for " + platform()
                        + ": see the profiles in ops/embedded/pom.xml");
            }
            Files.createDirectories(home.getParent());
            Path fresh = Files.createTempDirectory(home.getParent(), name + ".");
            try (ArchiveInputStream<?> entries = format.open(new BufferedInputStream(packed))) {
                unpack(entries, fresh);
            }
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            moveIntoPlace(fresh, home);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + name, e);
        }
    }

    /** Another process may have been quicker: then its copy serves as well. */
    private static void moveIntoPlace(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            Directories.delete(fresh);
        }
    }

    private static void unpack(ArchiveInputStream<?> entries, Path root) throws IOException {
        for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path path = entry.resolveIn(root);
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry instanceof TarArchiveEntry link && link.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(link.getLinkName()));
                continue;
            }
            Files.copy(entries, path);
            boolean program = entry.getName().contains("bin/");
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Root's home is closed to the user that the servers may run as. */
    private static Path cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg, "docket");
        }
        return ServerUser.current() == ServerUser.NOBODY_FOR_REAL
                ? Path.of("/var/cache/docket")
                : Path.of(System.getProperty("user.home"), ".cache", "docket");
    }

    private static String platform() {
        String system =
                System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        return system + ("aarch64".equals(System.getProperty("os.arch")) ? "-arm_64" : "-x86_64");
    }

    private static ArchiveInputStream<?> tarXz(InputStream packed) throws IOException {
        return new TarArchiveInputStream(new XZCompressorInputStream(packed));
    }

    private static Properties versions() {
        try (InputStream in = Software.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(Objects.requireNonNull(in));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Format {
        ArchiveInputStream<?> open(InputStream packed) throws IOException;
    }
}
