package io.docket.api.eventlog.proof;

import io.docket.api.eventlog.chain.Chain;
import io.docket.api.proof.Hash;
import io.docket.api.proof.ReferenceTree;
import io.docket.api.scratch.MigratedDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log of many events of all shapes, and what its tree is to be, made without the code that is tested. */
record TestEvents(MigratedDatabase database) {

    private static final int HEADER = 19;

    void append(int count) {
        database.sql().sql("""
                        insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number,
                            ticket_id, type, revision, actor, happened_micros, recorded_micros, payload, metadata)
                        select head + n, uuidv7(), 'Ticket', 'Tür ' || (head + n), 0,
                            case when n % 3 > 0 then uuidv7() end, 'Type' || n % 7, '1',
                            case when n % 5 > 0 then 'user:' || n end, n - 50, n,
                            convert_to(repeat('é', n % 800), 'UTF8'), convert_to('{"n":' || n || '}', 'UTF8')
                        from generate_series(1, ?) as n, (select coalesce(max(global_index), 0) as head from event)""").param(count).update();
    }

    /** As a desk chains what it writes. */
    void chain(Chain chain) {
        var owner = JdbcClient.create(database.ownerSource());
        var link = Chain.NOTHING;
        long position = 0;
        for (var leaf : leaves()) {
            position++;
            if (position > chain.after()) {
                link = chain.next(link, new ReferenceTree(List.of(leaf)).root());
                owner.sql("update event set mac = ? where global_index = ?")
                        .params(link, position)
                        .update();
            }
        }
    }

    /** The leaves, as PostgreSQL itself gives their columns away. */
    List<byte[]> leaves() {
        var rows = new ByteArrayOutputStream();
        try (var connection = database.source().getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                            copy (select global_index, event_id, aggregate_type, aggregate_id, sequence_number,
                                ticket_id, type, revision, actor, happened_micros, recorded_micros, payload, metadata
                            from event order by global_index) to stdout (format binary)""", rows);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return leaves(ByteBuffer.wrap(rows.toByteArray()).position(HEADER));
    }

    /** As a node gets to the database. */
    JdbcConnectionDetails details() {
        var login = database.database().app();
        return details(database.database().url(), login.user(), login.password());
    }

    static JdbcConnectionDetails details(String url, String user, String password) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return user;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    TreeBuilder builder(Path keys, int batch) {
        var signer =
                new HeadSigner(new HeadTable(database.sql()), HeadKeys.of(keys, database.sql()), Clock.systemUTC());
        return new TreeBuilder(database.sql(), database.transactions(), signer, batch);
    }

    /** Of its first events. */
    Hash root(long size) {
        return new ReferenceTree(leaves().subList(0, (int) size)).root();
    }

    Hash root() {
        return new ReferenceTree(leaves()).root();
    }

    private static List<byte[]> leaves(ByteBuffer rows) {
        var leaves = new ArrayList<byte[]>();
        for (int columns = rows.getShort(); columns >= 0; columns = rows.getShort()) {
            int start = rows.position();
            for (int column = 0; column < columns; column++) {
                int length = rows.getInt();
                rows.position(rows.position() + Math.max(length, 0));
            }
            var leaf = new byte[1 + rows.position() - start];
            leaf[0] = 1;
            rows.get(start, leaf, 1, leaf.length - 1);
            leaves.add(leaf);
        }
        return leaves;
    }
}
