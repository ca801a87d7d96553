package io.docket.api.eventlog.proof;

import io.docket.api.proof.Hash;
import io.docket.api.proof.Node;
import io.docket.api.proof.StoredNodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hashes of the tree's complete subtrees. */
final class NodeTable implements StoredNodes {

    private final JdbcClient sql;

    NodeTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many leaves the tree has. */
    long size() {
        return sql.sql("select coalesce(max(index) + 1, 0) from proof_node where level = 0")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Hash> hashes(List<Node> nodes) {
        var hashes = sql.sql("""
                        select hash from proof_node
                        join unnest(?::smallint[], ?::bigint[]) with ordinality as wanted (level, index, place)
                            using (level, index)
                        order by place""")
                .param(levels(nodes))
                .param(indexes(nodes))
                .query((row, number) -> Hash.of(row.getBytes("hash")))
                .list();
        if (hashes.size() < nodes.size()) {
            throw new IllegalStateException("The tree over the log lacks " + (nodes.size() - hashes.size())
                    + " nodes that it must have, of " + nodes);
        }
        return hashes;
    }

    /** Those of the leaves from one index to another, by index; what is not stored is left out. */
    Map<Long, Hash> leaves(long from, long to) {
        var found = new HashMap<Long, Hash>();
        sql.sql("select index, hash from proof_node where level = 0 and index >= ? and index < ?")
                .params(from, to)
                .query(row -> {
                    found.put(row.getLong(1), Hash.of(row.getBytes(2)));
                });
        return found;
    }

    /**
     * Those that are complete once the tree has grown from one size to another; what is not stored is left out. Level by level ({@code offset 0} sees
     * to it): the planner expects many of each and would read the whole table for every page of a log.
     */
    Map<Node, Hash> completed(long from, long to) {
        var ranges = IntStream.iterate(0, level -> to >> level > 0, level -> level + 1)
                .mapToObj(level -> new long[] {level, from >> level, to >> level})
                .toList();
        var found = new HashMap<Node, Hash>();
        sql.sql("""
                        select grown.level, node.index, node.hash
                        from unnest(?::smallint[], ?::bigint[], ?::bigint[]) as grown (level, first, beyond)
                        cross join lateral (select index, hash from proof_node
                            where level = grown.level and index >= first and index < beyond offset 0) as node""")
                .params(column(ranges, 0), column(ranges, 1), column(ranges, 2))
                .query(row -> {
                    found.put(new Node(row.getInt("level"), row.getLong("index")), Hash.of(row.getBytes("hash")));
                });
        return found;
    }

    private static long[] column(List<long[]> rows, int place) {
        return rows.stream().mapToLong(row -> row[place]).toArray();
    }

    /** All of them, or none where one is there already. */
    void insert(SequencedMap<Node, Hash> hashes) {
        var nodes = List.copyOf(hashes.keySet());
        sql.sql(
                        "insert into proof_node (level, index, hash) select * from unnest(?::smallint[], ?::bigint[], ?::bytea[])")
                .param(levels(nodes))
                .param(indexes(nodes))
                .param(hashes.values().stream().map(Hash::bytes).toArray(byte[][]::new))
                .update();
    }

    private static long[] levels(List<Node> nodes) {
        return nodes.stream().mapToLong(Node::level).toArray();
    }

    private static long[] indexes(List<Node> nodes) {
        return nodes.stream().mapToLong(Node::index).toArray();
    }
}
