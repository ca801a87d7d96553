package io.docket.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchServersIT {
    @Test
    void every_database_is_empty_and_of_its_own() throws SQLException {
        Database first = ScratchServers.database();
        Database second = ScratchServers.database();
        try (Connection owner = connect(first, first.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("create table ticket (id int)");
        }
        try (Connection owner = connect(second, second.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("create table ticket (id int)");
        }
    }

    @Test
    void a_copy_holds_what_the_original_holds_and_goes_its_own_way() throws SQLException {
        Database original = ScratchServers.database();
        try (Connection owner = connect(original, original.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("create table ticket as select 7 as id");
            statement.execute("grant select, insert on ticket to " + original.app());
        }
        Database copy = ScratchServers.copyOf(original);
        try (Connection app = connect(copy, copy.app());
                Statement statement = app.createStatement()) {
            statement.execute("insert into ticket values (8)");
        }
        assertThat(count(copy)).isEqualTo(2);
        assertThat(count(original)).isEqualTo(1);
    }

    @Test
    void the_app_may_neither_create_nor_read_what_it_was_not_given() throws SQLException {
        Database database = ScratchServers.database();
        try (Connection owner = connect(database, database.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("create table ticket (id int)");
        }
        try (Connection app = connect(database, database.app());
                Statement statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table other (id int)"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("select * from ticket")).hasMessageContaining("denied");
            try (var row = statement.executeQuery("show fsync")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("on");
            }
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        Database database = ScratchServers.database();
        assertThatThrownBy(() -> DriverManager.getConnection(
                        database.url(), database.app().user(), "guess"))
                .hasMessageContaining("password");
    }

    @Test
    void each_desk_has_its_own_part_of_elasticsearch() throws Exception {
        SearchServer first = ScratchServers.elasticsearch();
        SearchServer second = ScratchServers.elasticsearch();
        assertThat(first.prefix()).isNotEqualTo(second.prefix());
        assertThat(new SearchRequests(first.url(), first.login())
                        .put(first.prefix() + "-tickets", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_searches_without_the_password() throws Exception {
        SearchServer server = ScratchServers.elasticsearch();
        var guessing = new SearchRequests(server.url(), new Login(server.login().user(), "guess"));
        assertThat(guessing.get("_cluster/health").statusCode()).isEqualTo(401);
    }

    @Test
    void they_do_not_outlive_a_killed_jvm(@TempDir Path data) throws Exception {
        try (var desk = DeskProcess.start(data, "--docket.embedded.scratch=true", "--docket.demo.enabled=false")) {
            desk.awaitSaying("ready");
            var its = directories(data);
            assertThat(its).hasSize(1);
            assertThat(serversIn(its.getFirst())).isNotEmpty();
            desk.kill();
            await().atMost(Duration.ofSeconds(30)).until(() -> Files.notExists(its.getFirst()));
            assertThat(serversIn(its.getFirst())).isEmpty();
        }
    }

    private static List<Path> directories(Path data) throws IOException {
        try (var all = Files.list(data)) {
            return all.filter(path -> path.getFileName().toString().startsWith("docket-scratch-"))
                    .toList();
        }
    }

    private static List<ProcessHandle> serversIn(Path directory) {
        return Orphans.startedWith(directory.resolve("postgres/data").toString());
    }

    private static int count(Database database) throws SQLException {
        try (Connection app = connect(database, database.app());
                var row = app.createStatement().executeQuery("select count(*) from ticket")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection connect(Database database, Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
