package io.docket.faults.desk;

import io.docket.api.identity.Role;
import io.docket.embedded.Database;
import io.docket.embedded.Login;
import io.docket.embedded.ScratchServers;
import io.docket.embedded.SearchServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the nodes of one desk share: a database with an agent and an administrator in it, a folder, and a search engine
 * or none.
 *
 * @param folder of attachments, logs, and of a database that belongs to the desk itself
 * @param ownDatabase whether its only node starts the database, and looks after it
 */
public record Site(Database database, Optional<SearchServer> search, Path folder, boolean ownDatabase) {

    public static final String AGENT = "agent";
    public static final String ADMIN = "operator";
    public static final String PASSWORD = "faults-happen-here";

    private static final Map<String, Role> USERS = Map.of(AGENT, Role.AGENT, ADMIN, Role.ADMIN);

    /** A port at which nothing listens, so that searches are PostgreSQL's. */
    private static final String NOWHERE = "http://127.0.0.1:1";

    /** Without a search engine, which takes a quarter of a minute to start. */
    public static Site plain() throws IOException {
        return new Site(peopled(), Optional.empty(), newFolder(), false);
    }

    public static Site withSearch() throws IOException {
        return new Site(peopled(), Optional.of(ScratchServers.elasticsearch()), newFolder(), false);
    }

    /** A desk that has a PostgreSQL of its own. */
    public static Site embedded() throws IOException, InterruptedException {
        var nobody = new Login("", "");
        var folder = newFolder();
        var unknown = new Database("", nobody, nobody, EmbeddedDatabase.keys(folder));
        var empty = new Site(unknown, Optional.empty(), folder, true);
        try (var first = Node.start(empty)) {
            first.awaitReady();
            var site = own(folder);
            People.register(site.database(), USERS, PASSWORD);
            return site;
        }
    }

    /**
     * A desk that has a PostgreSQL of its own and was put into a folder; where that answers is known once it was
     * started.
     */
    public static Site own(Path folder) throws IOException {
        return new Site(EmbeddedDatabase.in(folder), Optional.empty(), folder, true);
    }

    /** For one more desk. */
    public static Path emptyFolder() throws IOException {
        return newFolder();
    }

    /** An empty one, for somebody who brings the log, with the keys to what is in it. */
    public static Site shadow(Database original) throws IOException {
        var empty = ScratchServers.database();
        var shadow = new Database(empty.url(), empty.owner(), empty.app(), original.keys());
        return new Site(shadow, Optional.empty(), newFolder(), false);
    }

    /** Where its nodes keep tree heads outside of the database. */
    public Path witness() {
        return folder.resolve("witness");
    }

    /** The process that all of the desk's own PostgreSQL hangs on. */
    public long postmaster() throws IOException {
        return EmbeddedDatabase.postmaster(folder);
    }

    /** The same desk whose database is reached at another address. */
    public Site at(String databaseUrl) {
        return new Site(
                new Database(databaseUrl, database.owner(), database.app(), database.keys()),
                search,
                folder,
                ownDatabase);
    }

    /** The same desk with a search engine. */
    public Site with(SearchServer search) {
        return new Site(database, Optional.of(search), folder, ownDatabase);
    }

    /** The same desk whose search engine is reached at another address. */
    public Site searchAt(String url) {
        var moved = search.map(server -> new SearchServer(url, server.login(), server.prefix()));
        return new Site(database, moved, folder, ownDatabase);
    }

    /** The variables by which a node learns of it. */
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("DOCKET_EMBEDDED_DIRECTORY", folder.resolve("desk").toString());
        environment.put("DOCKET_DEMO_ENABLED", "false");
        environment.put("DOCKET_KEYS_DIRECTORY", database.keys().toString());
        environment.put("DOCKET_PROOF_WITNESS", witness().toString());
        if (!ownDatabase) {
            environment.put(
                    "DOCKET_ATTACHMENTS_DIRECTORY",
                    folder.resolve("attachments").toString());
            environment.put("DOCKET_POSTGRES_URL", database.url());
            environment.put("DOCKET_POSTGRES_USER", database.app().user());
            environment.put("DOCKET_POSTGRES_PASSWORD", database.app().password());
            environment.put("DOCKET_POSTGRES_OWNER_USER", database.owner().user());
            environment.put("DOCKET_POSTGRES_OWNER_PASSWORD", database.owner().password());
        }
        environment.put(
                "DOCKET_ELASTICSEARCH_URL", search.map(SearchServer::url).orElse(NOWHERE));
        search.ifPresent(server -> {
            environment.put("DOCKET_ELASTICSEARCH_USER", server.login().user());
            environment.put("DOCKET_ELASTICSEARCH_PASSWORD", server.login().password());
            environment.put("DOCKET_ELASTICSEARCH_PREFIX", server.prefix());
        });
        return environment;
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Open to the user that the servers run as. */
    private static Path newFolder() throws IOException {
        var folder = Files.createTempDirectory("docket-faults");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        return folder;
    }

    private static Database peopled() {
        var database = ScratchServers.database();
        People.register(database, USERS, PASSWORD);
        return database;
    }
}
