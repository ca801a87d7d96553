package io.docket.api.eventlog.proof;

import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Verification;
import io.docket.api.scratch.MigratedDatabase;
import java.io.IOException;
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

    static SignedLog write(Path folder) throws IOException {
        var written = new SignedLog(MigratedDatabase.create(), folder, folder.resolve("witness"));
        new TestEvents(written.database).append(EVENTS);
        written.build();
        written.owner("create table kept as table event");
        written.keepHeads(100);
        return written;
    }

    SignedLog copy() {
        return new SignedLog(database.copy(), folder, witness);
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

    void keepHeads(int most) throws IOException {
        new WitnessFile(witness).keep(new HeadTable(database.sql()).after(0, most));
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
