package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * As whom the servers run. Both refuse to be root, so root starts them in a user namespace in which it is called
 * {@code nobody}; where namespaces are refused, as in most containers, it becomes {@code nobody} for real and
 * hands the servers' directories over.
 */
enum ServerUser {
    OURSELVES(List.of()),
    NAMESPACE(List.of("unshare", "-U", "--map-user=" + ServerUser.NOBODY, "--map-group=" + ServerUser.NOBODY)),
    NOBODY_FOR_REAL(
            List.of("setpriv", "--reuid=" + ServerUser.NOBODY, "--regid=" + ServerUser.NOBODY, "--clear-groups"));

    /** The id of {@code nobody} on every Debian; initdb demands that the user has a name. */
    private static final String NOBODY = "65534";

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerUser current() {
        return Current.USER;
    }

    List<String> command(List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Makes a directory, all that is in it included, the server's own; a desk may have been moved between machines. */
    void own(Path directory) {
        if (this == OURSELVES) {
            return;
        }
        String owner = this == NAMESPACE ? "0" : NOBODY;
        try {
            if (!Files.getAttribute(directory, "unix:uid").toString().equals(owner)) {
                Tool.run(
                        Duration.ofMinutes(2),
                        Map.of(),
                        List.of("chown", "-R", owner + ":" + owner, directory.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Tool.succeeds(command(List.of("test", "-r", directory.toString())))) {
            throw new ServerFailedException("user nobody cannot reach " + directory
                    + ": run the desk as another user than root, or with --data below a directory open to all");
        }
    }

    /** Asked once: the answer costs a process. */
    private static final class Current {
        static final ServerUser USER = find();

        private static ServerUser find() {
            if (!"root".equals(System.getProperty("user.name"))) {
                return OURSELVES;
            }
            return Tool.succeeds(NAMESPACE.command(List.of("true"))) ? NAMESPACE : NOBODY_FOR_REAL;
        }
    }
}
