package io.docket.benchmarks.small;

import io.docket.api.proof.CompactRange;
import io.docket.api.proof.EventLeaf;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;

/** An event of some 1,000 bytes, which becomes a leaf of the log's tree; and its hash alone, as somebody else has it. */
public class ProvenEventBenchmark extends Small {

    private final CompactRange tree = CompactRange.empty();
    private final EventLeaf event = new EventLeaf(
            1,
            UUID.randomUUID(),
            "Ticket",
            UUID.randomUUID().toString(),
            0,
            UUID.randomUUID(),
            "MessageAdded",
            "1",
            "agent:" + UUID.randomUUID(),
            1_700_000_000_000_000L,
            1_700_000_000_000_000L,
            new byte[600],
            new byte[200]);
    private final byte[] bytes = event.bytes();

    @Benchmark
    public long append() {
        tree.append(event.hash(), (node, hash) -> {});
        return tree.size();
    }

    @Benchmark
    public byte[] onlyHash() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
