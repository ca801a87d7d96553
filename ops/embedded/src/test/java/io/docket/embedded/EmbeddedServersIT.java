package io.docket.embedded;

import static io.docket.embedded.DeskProcess.WITHOUT_ELASTICSEARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedServersIT {
    private Path data;

    @BeforeEach
    void emptyDirectory() throws IOException {
        data = Files.createTempDirectory("docket-servers");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void nothing_is_left_running() {
        assertThat(servers()).isEmpty();
        Directories.delete(data);
    }

    @Test
    void a_desk_killed_in_the_midst_has_lost_nothing_when_it_starts_again() throws Exception {
        var killed = DeskProcess.start(data, "--server.address=127.0.0.1").awaitSaying("Elasticsearch has joined");
        assertThat(killed.said()).contains("ready, demo true");
        execute("create table kept (words text)");
        execute("insert into kept values ('acknowledged')");
        search().put("kept", "");
        search().put("kept/_doc/1", "{\"words\": \"acknowledged\"}");

        killed.kill();
        assertThat(servers()).isNotEmpty();

        try (var again = DeskProcess.start(data).awaitSaying("Elasticsearch has joined")) {
            assertThat(kept()).isEqualTo("acknowledged");
            // The server answers before it has read its own indices again.
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(
                            () -> assertThat(search().get("kept/_doc/1").body()).contains("acknowledged"));
            assertThat(again.said()).doesNotContain("WARN", "ERROR");
        }
    }

    @Test
    void servers_that_are_killed_are_started_again_with_all_that_they_had() throws Exception {
        try (var desk = DeskProcess.start(data).awaitSaying("Elasticsearch has joined")) {
            execute("create table kept (words text)");
            execute("insert into kept values ('acknowledged')");
            search().put("kept", "");
            search().put("kept/_doc/1", "{\"words\": \"acknowledged\"}");

            postgres().forEach(ProcessHandle::destroyForcibly);
            desk.awaitSaying("PostgreSQL runs again");
            assertThat(kept()).isEqualTo("acknowledged");

            elasticsearch().forEach(ProcessHandle::destroyForcibly);
            desk.awaitSaying("Elasticsearch runs again");
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(
                            () -> assertThat(search().get("kept/_doc/1").body()).contains("acknowledged"));
        }
    }

    @Test
    void a_desk_that_is_stopped_while_it_starts_leaves_nothing_behind() throws Exception {
        try (var desk = DeskProcess.start(data, "--server.address=0.0.0.0")) {
            desk.awaitSaying("ready, demo false");
        }
        assertThat(servers()).isEmpty();
    }

    @Test
    void a_desk_that_cannot_start_ends_its_servers() throws Exception {
        try (var desk = DeskProcess.start(data, WITHOUT_ELASTICSEARCH, "--small.fails=true")) {
            assertThat(desk.exitCode()).isEqualTo(1);
            assertThat(servers()).isEmpty();
        }
    }

    @Test
    void a_second_desk_on_the_same_data_is_told_so_in_one_line() throws Exception {
        try (var first = DeskProcess.start(data, WITHOUT_ELASTICSEARCH).awaitSaying("ready");
                var second = DeskProcess.start(data, WITHOUT_ELASTICSEARCH)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.said().lines()).singleElement().asString().contains("already running");
            execute("create table still_there (id int)");
        }
    }

    @Test
    void a_desk_whose_port_is_taken_says_so_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var desk = DeskProcess.start(
                        data,
                        WITHOUT_ELASTICSEARCH,
                        "--server.address=127.0.0.1",
                        "--server.port=" + taken.getLocalPort())) {
            assertThat(desk.exitCode()).isEqualTo(1);
            assertThat(desk.said().lines()).singleElement().asString().contains("is taken", "--port");
        }
    }

    @Test
    void a_fresh_desk_has_forgotten_what_was_there() throws Exception {
        try (var first = DeskProcess.start(data, WITHOUT_ELASTICSEARCH).awaitSaying("ready")) {
            execute("create table kept (words text)");
        }
        try (var fresh = DeskProcess.start(data, WITHOUT_ELASTICSEARCH, "--docket.embedded.fresh=true")) {
            fresh.awaitSaying("ready");
            assertThatThrownBy(this::kept).hasMessageContaining("does not exist");
        }
    }

    @Test
    void only_the_desks_user_may_read_how_the_owner_gets_in() throws Exception {
        try (var desk = DeskProcess.start(data, WITHOUT_ELASTICSEARCH).awaitSaying("ready")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.env"))))
                    .isEqualTo("rw-------");
            assertThat(environment().stringPropertyNames())
                    .containsExactlyInAnyOrder("PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD");
        }
    }

    private List<ProcessHandle> servers() {
        return Stream.concat(postgres().stream(), elasticsearch().stream()).toList();
    }

    private List<ProcessHandle> postgres() {
        return Orphans.startedWith(data.resolve("postgres/data").toString());
    }

    private List<ProcessHandle> elasticsearch() {
        var configuration = new ElasticsearchConfiguration(data.resolve("elasticsearch"));
        return Stream.of(configuration.launcherArgument(), configuration.serverArgument())
                .flatMap(argument -> Orphans.startedWith(argument).stream())
                .toList();
    }

    private SearchRequests search() throws IOException {
        var remembered = load("servers.properties");
        return new SearchRequests(
                "http://127.0.0.1:" + remembered.getProperty("elasticsearch.port"),
                new Login("elastic", remembered.getProperty("elasticsearch.password")));
    }

    private Connection connect() throws IOException, SQLException {
        var environment = environment();
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s"
                        .formatted(environment.get("PGHOST"), environment.get("PGPORT"), environment.get("PGDATABASE")),
                environment.getProperty("PGUSER"),
                environment.getProperty("PGPASSWORD"));
    }

    private void execute(String sql) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String kept() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select words from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Properties environment() throws IOException {
        return load("postgres.env");
    }

    private Properties load(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
