package io.docket.api.eventlog.proof;

import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Verification;
import io.docket.api.scratch.MigratedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log that a desk has written and signed, and somebody who owns its database and may change it in every way.
 *
 * @param folder with the desk's keys, and witnesses, out of their reach
 * @param witness directory of the heads that a witness keeps
 */
record SignedLog(MigratedDatabase database, Path folder, Path witness) {

    /** Heads at each thousand and at the end; two pages. */
    static final int EVENTS = 5_300;

    /** One of its own, to do with as one likes. */
    static SignedLog copy() {
        var written = Original.LOG;
        return new SignedLog(written.database.copy(), written.folder, written.witness);
    }

    /** Written once: to copy it is much quicker. Its folder goes when the server of the tests does. */
    private static final class Original {
        static final SignedLog LOG = written();

        private static SignedLog written() {
            var database = MigratedDatabase.create();
            var folder = database.database().keys().resolveSibling("signed-log");
            var log = new SignedLog(database, folder, folder.resolve("witness"));
            log.append(EVENTS);
            log.build();
            log.owner("create table kept as table event");
            log.keepHeads(100);
            return log;
        }
    }

    SignedLog empty() {
        return new SignedLog(MigratedDatabase.create(), folder, folder.resolve("none"));
    }

    /** The same for a verifier with another witness, which keeps nothing yet. */
    SignedLog watchedBy(String name) {
        return new SignedLog(database, folder, folder.resolve(name));
    }

    LogVerifier verifier() {
        return LogVerifier.of(database.source(), folder.resolve("keys"), witness);
    }

    Verification verify() {
        return verifier().verify(position -> {});
    }

    Verification verifyRecent() {
        return verifier().verifyRecent(position -> {});
    }

    Optional<FirstBad> firstBad() {
        return Optional.ofNullable(verify().firstBad());
    }

    void append(int events) {
        new TestEvents(database).append(events);
    }

    /** The tree and its heads, up to the last event. */
    void build() {
        build("keys");
    }

    void build(String keys) {
        var builder = new TestEvents(database).builder(folder.resolve(keys), 1_000);
        while (builder.build()) {
            // There is more.
        }
        builder.sign();
    }

    void keepHeads(int most) {
        try {
            new WitnessFile(witness).keep(new HeadTable(database.sql()).after(0, most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void owner(String statement) {
        JdbcClient.create(database.ownerSource()).sql(statement).update();
    }

    void swap(long one, long other) {
        owner("update event set global_index = -1 where global_index = " + one);
        owner("update event set global_index = %d where global_index = %d".formatted(one, other));
        owner("update event set global_index = %d where global_index = -1".formatted(other));
    }

    void insert(long position) {
        owner("""
                insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type, revision,
                    happened_micros, recorded_micros, payload, metadata)
                values (%d, uuidv7(), 'Ticket', 'inserted', 0, 'TicketClosed', '1', 0, 0, '{}', '{}')""".formatted(position));
    }

    void putBack(long first, long last) {
        owner("delete from event where global_index between %d and %d".formatted(first, last));
        owner("insert into event select * from kept where global_index between %d and %d".formatted(first, last));
    }
}
