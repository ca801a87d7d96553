package io.docket.api.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.PersonId;
import io.docket.api.scratch.MigratedDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SubjectKeyTableTest {

    private static final Place PLACE = new Place(UUID.randomUUID(), "/body");

    private final MigratedDatabase database = MigratedDatabase.create();
    private final PersonId ann = PersonId.next();

    @TempDir
    private Path folder;

    /** Thousands of keys are read one by one: a connection for each takes minutes. */
    private SingleConnectionDataSource connection;

    private SubjectKeyTable keys;

    @BeforeEach
    void open() throws SQLException {
        connection = new SingleConnectionDataSource(database.source().getConnection(), true);
        keys = node(folder);
    }

    @AfterEach
    void close() {
        connection.destroy();
    }

    private SubjectKeyTable node(Path folder) {
        return node(folder, JdbcClient.create(connection));
    }

    private static SubjectKeyTable node(Path folder, JdbcClient sql) {
        return new SubjectKeyTable(sql, MasterKeyRing.of(folder, sql));
    }

    @Test
    void a_key_is_made_once_and_is_the_same_at_every_node() {
        var sealed = keys.sealing(ann).orElseThrow().at(PLACE).seal("Secret");
        assertThat(keys.sealing(ann).orElseThrow().at(PLACE).open(sealed)).isEqualTo("Secret");
        assertThat(node(folder).opening(ann).orElseThrow().at(PLACE).open(sealed))
                .isEqualTo("Secret");
        assertThat(node(folder).sealing(ann).orElseThrow().at(PLACE).open(sealed))
                .isEqualTo("Secret");
    }

    @Test
    void of_many_who_make_it_at_once_all_have_the_same() throws Exception {
        try (var hands = Executors.newFixedThreadPool(8)) {
            var made = hands.invokeAll(IntStream.range(0, 32)
                    .<Callable<List<Byte>>>mapToObj(hand -> () ->
                            bytes(node(folder, database.sql()).sealing(ann).orElseThrow()))
                    .toList());
            for (var key : made) {
                assertThat(key.get()).isEqualTo(bytes(keys.sealing(ann).orElseThrow()));
            }
        }
    }

    @Test
    void there_is_no_key_to_what_nobody_sealed() {
        assertThatThrownBy(() -> keys.opening(ann))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageContaining("there was never a key for " + ann);
    }

    @Test
    void keys_of_others_are_read_on_the_way() {
        var people = IntStream.range(0, 600).mapToObj(person -> PersonId.next()).toList();
        var sealed = people.stream()
                .map(person -> keys.sealing(person).orElseThrow().at(PLACE).seal("x"))
                .toList();
        var other = node(folder);
        for (int person = 0; person < people.size(); person++) {
            assertThat(other.opening(people.get(person)).orElseThrow().at(PLACE).open(sealed.get(person)))
                    .isEqualTo("x");
        }
    }

    @Test
    void a_destroyed_key_is_not_made_again() {
        keys.sealing(ann);
        database.sql().sql("update subject_key set wrapped = null").update();
        var other = node(folder);
        assertThat(other.opening(ann)).isEmpty();
        assertThat(other.sealing(ann)).isEmpty();
        assertThat(other.opening(ann)).isEmpty();
    }

    @Test
    void a_node_that_hears_of_it_opens_nothing_more() {
        var sealed = keys.sealing(ann).orElseThrow().at(PLACE).seal("Secret");
        var ben = PersonId.next();
        keys.sealing(ben);
        var other = node(folder);
        assertThat(other.opening(ann).orElseThrow().at(PLACE).open(sealed)).isEqualTo("Secret");
        database.sql()
                .sql("update subject_key set wrapped = null where subject = ?")
                .param(ann.value())
                .update();
        assertThat(other.opening(ann)).as("it has not heard").isPresent();
        assertThat(other.forget(ann)).isTrue();
        assertThat(other.forget(ann)).as("no news").isFalse();
        assertThat(other.opening(ann)).isEmpty();
        assertThat(other.sealing(ann)).isEmpty();
        assertThat(other.opening(ben)).isPresent();
    }

    @Test
    void a_key_cannot_be_passed_off_as_another_persons() {
        keys.sealing(ann);
        var ben = PersonId.next();
        database.sql()
                .sql("insert into subject_key (subject, master, wrapped) select ?, master, wrapped from subject_key")
                .param(ben.value())
                .update();
        assertThatThrownBy(() -> node(folder).opening(ben)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void a_node_with_another_folder_does_not_start(@TempDir Path other) throws Exception {
        assertThatThrownBy(() -> node(other))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("master-1.key")
                .hasMessageContaining("DOCKET_KEYS_DIRECTORY");
        Files.writeString(
                other.resolve("master-1.key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(other.resolve("master-1.key"), PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> node(other))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("another desk's");
    }

    @Test
    void a_key_that_others_may_read_is_not_used() throws Exception {
        var file = folder.resolve("master-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> node(folder))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("others may read it");
    }

    @Test
    void a_damaged_key_is_not_used() throws Exception {
        Files.writeString(folder.resolve("master-1.key"), "AAAA", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> node(folder))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("damaged");
        Files.writeString(folder.resolve("master-1.key"), "?", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> node(folder)).isInstanceOf(MissingKeyException.class);
    }

    @Test
    void another_master_key_wraps_all_keys_and_changes_none() {
        var people =
                IntStream.range(0, 1_200).mapToObj(person -> PersonId.next()).toList();
        var before = people.stream()
                .map(keys::sealing)
                .map(Optional::orElseThrow)
                .map(SubjectKeyTableTest::bytes)
                .toList();
        keys.sealing(ann);
        database.sql()
                .sql("update subject_key set wrapped = null where subject = ?")
                .param(ann.value())
                .update();
        var running = node(folder);
        var rotated = new SubjectKeyTable(database.sql(), MasterKeyRing.rotated(folder, database.sql()));
        rotated.wrapAnew();
        assertThat(database.sql()
                        .sql("select distinct master from subject_key where wrapped is not null")
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
        for (var node : List.of(rotated, running, node(folder))) {
            assertThat(people.stream()
                            .map(node::sealing)
                            .map(Optional::orElseThrow)
                            .map(SubjectKeyTableTest::bytes)
                            .toList())
                    .isEqualTo(before);
            assertThat(node.opening(ann)).isEmpty();
        }
    }

    @Test
    void a_damaged_key_of_somebody_is_nobody_elses_trouble() {
        var ben = PersonId.next();
        var sealed = keys.sealing(ann).orElseThrow().at(PLACE).seal("x");
        keys.sealing(ben);
        database.sql()
                .sql("update subject_key set wrapped = sha256(wrapped) where subject = ?")
                .param(ben.value())
                .update();
        var other = node(folder);
        assertThat(other.opening(ann).orElseThrow().at(PLACE).open(sealed)).isEqualTo("x");
        assertThatThrownBy(() -> other.opening(ben)).isInstanceOf(BrokenSealException.class);
        new SubjectKeyTable(database.sql(), MasterKeyRing.rotated(folder, database.sql())).wrapAnew();
        assertThat(node(folder).opening(ann).orElseThrow().at(PLACE).open(sealed))
                .isEqualTo("x");
        assertThat(database.sql()
                        .sql("select master from subject_key order by master")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void the_database_alone_opens_nothing() {
        keys.sealing(ann);
        var stored = database.sql()
                .sql("select wrapped from subject_key")
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(stored).hasSize(12 + SubjectKey.BYTES + 16);
        assertThat(bytes(stored))
                .doesNotContainSubsequence(bytes(keys.sealing(ann).orElseThrow()));
    }

    private static List<Byte> bytes(SubjectKey key) {
        return bytes(key.bytes());
    }

    private static List<Byte> bytes(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(place -> bytes[place]).toList();
    }
}
