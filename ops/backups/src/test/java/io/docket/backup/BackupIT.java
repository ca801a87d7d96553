package io.docket.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.embedded.ServerFailedException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Desks of real servers are backed up and put back. */
class BackupIT {
    private static final Duration KEEP = Duration.ofDays(30);

    @TempDir
    private Path folder;

    private SmallDesk desk;
    private BackupRun run;

    @BeforeEach
    void startADesk() throws IOException, SQLException {
        // The server may run as another user, who has to pass.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        desk = new SmallDesk(folder.resolve("desk"));
        run = new BackupRun(desk.desk(), folder.resolve("backups"), folder.resolve("apart"), KEEP);
    }

    @AfterEach
    void stopIt() {
        desk.close();
    }

    @Test
    void one_backup_is_enough_to_have_the_desk_again() throws Exception {
        desk.write(1);
        desk.writeMuch();
        var base = run.once();
        assertThat(base.events()).isEqualTo(1);
        desk.write(2);
        var restored = restored("again", Optional.empty());
        assertThat(restored.events()).isEqualTo(1);
        assertThat(restored.reached()).isTrue();
        try (var again = new SmallDesk(folder.resolve("again"))) {
            assertThat(again.positions()).containsExactly(1L);
            again.write(2);
            assertThat(folder.resolve("again/keys/master-1.key")).hasContent("secret");
        }
    }

    @Test
    void any_second_since_can_be_had_again_while_it_is_followed() throws Exception {
        try (var following = follow()) {
            var one = desk.write(1);
            desk.writeMuch();
            desk.execute("select pg_switch_wal()");
            desk.write(2);
            desk.execute("drop table much");
            following.awaitCopied(desk);
            assertThat(restored("early", Optional.of(one)).events()).isEqualTo(1);
            try (var early = new SmallDesk(folder.resolve("early"))) {
                assertThat(early.positions()).containsExactly(1L);
                early.execute("select count(*) from restoration");
            }
            var latest = restored("late", Optional.of(Instant.now().plusSeconds(60)));
            assertThat(latest.events()).isEqualTo(2);
            assertThat(latest.reached()).isFalse();
            assertThat(latest.words()).anyMatch(line -> line.startsWith("The backup does not go as far"));
        }
    }

    @Test
    void following_goes_on_where_it_was_stopped() throws Exception {
        try (var following = follow()) {
            desk.write(1);
            following.awaitCopied(desk);
        }
        desk.writeMuch();
        desk.execute("checkpoint");
        var two = desk.write(2);
        try (var following = follow()) {
            desk.write(3);
            following.awaitCopied(desk);
        }
        assertThat(new BackupFolder(folder.resolve("backups")).kept()).hasSize(1);
        assertThat(restored("again", Optional.of(two)).events()).isEqualTo(2);
    }

    @Test
    void a_gap_in_the_log_is_followed_by_a_base_of_its_own() throws Exception {
        try (var following = follow()) {
            desk.write(1);
            following.awaitCopied(desk);
        }
        desk.execute("select pg_drop_replication_slot(slot_name) from pg_replication_slots");
        for (int i = 0; i < 3; i++) {
            desk.execute("select pg_switch_wal()");
            desk.write(10 + i);
            desk.execute("checkpoint");
        }
        try (var following = follow()) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() ->
                            new BackupFolder(folder.resolve("backups")).kept().size() == 2);
            desk.write(20);
            following.awaitCopied(desk);
        }
        assertThat(restored("again", Optional.empty()).events()).isEqualTo(5);
    }

    @Test
    void what_was_damaged_is_not_restored() throws Exception {
        run.once();
        var data = new BackupFolder(folder.resolve("backups"))
                .last()
                .orElseThrow()
                .name()
                .resolve(Base.DATA);
        var bytes = Files.readAllBytes(data);
        bytes[bytes.length / 2] ^= 1;
        Files.write(data, bytes);
        assertThatThrownBy(() -> restored("again", Optional.empty()))
                .isInstanceOf(BackupException.class)
                .hasMessageEndingWith("is not what was backed up: it is damaged.");
    }

    @Test
    void nothing_is_restored_over_another_desk_nor_without_keys_nor_from_before() throws Exception {
        var base = run.once();
        assertThatThrownBy(() -> restored("desk", Optional.empty()))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("is already running");
        restored("again", Optional.empty());
        assertThatThrownBy(() -> restored("again", Optional.empty()))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> restored("again", Optional.of(base.began())))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("There is no backup of before");
        Files.delete(folder.resolve("apart/servers.properties"));
        assertThatThrownBy(() -> restored("again", Optional.empty()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("There is no servers.properties");
    }

    @Test
    void another_desk_does_not_write_into_the_same_folder() throws Exception {
        run.once();
        try (var other = new SmallDesk(folder.resolve("other"))) {
            assertThatThrownBy(() -> new BackupRun(other.desk(), run.to(), folder.resolve("apart"), KEEP).once())
                    .isInstanceOf(BackupException.class)
                    .hasMessageEndingWith("is another desk's.");
            assertThatThrownBy(() -> new BackupRun(
                                    other.desk(), folder.resolve("of-its-own"), folder.resolve("apart"), KEEP)
                            .once())
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("apart is another desk's");
        }
    }

    @Test
    void a_desk_that_was_restored_from_a_backup_does_not_go_on_where_another_such_has() throws Exception {
        run.once();
        for (var name : new String[] {"one", "two"}) {
            restored(name, Optional.empty());
        }
        try (var one = new SmallDesk(folder.resolve("one"))) {
            one.writeMuch();
            new BackupRun(one.desk(), run.to(), folder.resolve("apart"), KEEP).once();
        }
        try (var two = new SmallDesk(folder.resolve("two"))) {
            assertThatThrownBy(() -> new BackupRun(two.desk(), run.to(), folder.resolve("apart"), KEEP).once())
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("another desk that was restored from it");
        }
    }

    @Test
    void what_is_older_than_it_is_kept_goes() throws Exception {
        run.once();
        desk.execute("select pg_switch_wal()");
        var brief = new BackupRun(desk.desk(), folder.resolve("backups"), folder.resolve("apart"), Duration.ZERO);
        brief.once();
        desk.execute("select pg_switch_wal()");
        var last = brief.once();
        var kept = new BackupFolder(folder.resolve("backups"));
        assertThat(kept.kept()).extracting(BackupFolder.Kept::base).containsExactly(last);
        assertThat(new WalArchive(kept.wal(), last.segmentSize()).isWholeFrom(last.first()))
                .isTrue();
        assertThat(restored("again", Optional.empty()).reached()).isTrue();
    }

    @Test
    void a_restoration_that_was_cut_off_is_no_desk_and_can_be_done_again() throws Exception {
        run.once();
        restored("again", Optional.empty());
        Files.writeString(folder.resolve("again/restoring"), "");
        assertThat(restored("again", Optional.empty()).reached()).isTrue();
        assertThat(folder.resolve("again/restoring")).doesNotExist();
    }

    @Test
    void folders_lie_apart() {
        for (var pair : new String[][] {
            {"b", "b"}, {"b", "b/keys"}, {"desk/b", "apart"}, {"b", "desk/keys/copy"}, {".", "apart"}
        }) {
            assertThatThrownBy(() -> new BackupRun(desk.desk(), folder.resolve(pair[0]), folder.resolve(pair[1]), KEEP))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("lies elsewhere");
        }
    }

    @Test
    void a_folder_is_one_commands() throws Exception {
        try (var _ = FolderLock.of(folder.resolve("b"))) {
            assertThatThrownBy(() -> FolderLock.of(folder.resolve("b")))
                    .isInstanceOf(BackupException.class)
                    .hasMessageStartingWith("Another ops/backup writes into");
        }
        FolderLock.of(folder.resolve("b")).close();
    }

    /** With the rights that the documentation gives to a role for backups, and no others. */
    @Test
    void a_server_elsewhere_is_backed_up_over_the_network() throws Exception {
        desk.write(1);
        try (var own = desk.desk().openRunning()) {
            for (var statement : BackupRole.STATEMENTS) {
                own.server().execute(statement);
            }
        }
        var elsewhere = new Desk(
                folder.resolve("nowhere"),
                Map.of(
                        "DOCKET_POSTGRES_URL",
                        desk.url(),
                        "DOCKET_BACKUP_USER",
                        "docket_backup",
                        "DOCKET_BACKUP_PASSWORD",
                        "...",
                        "DOCKET_KEYS_DIRECTORY",
                        desk.directory.resolve("keys").toString()));
        var run = new BackupRun(elsewhere, folder.resolve("backups"), folder.resolve("apart"), KEEP);
        assertThat(run.once().events()).isEqualTo(1);
        var following = new Following(run, Duration.ofDays(1), new PrintStream(PrintStream.nullOutputStream()));
        try (var followed = new Followed(following, run)) {
            var two = desk.write(2);
            desk.write(3);
            followed.awaitCopied(desk);
            var files = folder.resolve("put-back/postgres/data");
            Unpacking.of(new BackupFolder(run.to()), Optional.of(two)).into(Durable.folder(files));
            new RecoverySettings(Optional.of(two)).writeTo(files);
        }
        assertThat(folder.resolve("apart/keys/master-1.key")).hasContent("secret");
        settle(folder.resolve("put-back"));
    }

    /** A server on the files that were put back there, as somebody else starts one. */
    private void settle(Path directory) throws Exception {
        Files.copy(desk.directory.resolve("servers.properties"), directory.resolve("servers.properties"));
        Files.createFile(directory.resolve("desk.lock"));
        desk.close();
        try (var server = new SmallDesk(directory)) {
            assertThat(server.positions()).containsExactly(1L, 2L);
            var settings = Map.of(
                    "DOCKET_POSTGRES_URL", server.url(),
                    "DOCKET_POSTGRES_OWNER_USER", "docket_owner",
                    "DOCKET_POSTGRES_OWNER_PASSWORD", server.password("docket_owner"),
                    "DOCKET_KEYS_DIRECTORY", folder.resolve("apart/keys").toString());
            var restored = new Settling(new Desk(folder.resolve("nowhere"), settings)).settle(true);
            assertThat(restored.isWhole()).isTrue();
            assertThat(restored.events()).isEqualTo(2);
            assertThat(server.number("select count(*) from restoration")).isEqualTo(1);
        }
    }

    private Followed follow() {
        return new Followed(
                new Following(run, Duration.ofDays(1), new PrintStream(PrintStream.nullOutputStream())), run);
    }

    private Restored restored(String name, Optional<Instant> until) throws SQLException, IOException {
        return new Restoration(folder.resolve("backups"), folder.resolve("apart"), folder.resolve(name), until).run();
    }
}
