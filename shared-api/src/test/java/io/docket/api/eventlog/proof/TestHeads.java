package io.docket.api.eventlog.proof;

import io.docket.api.proof.Hash;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** Heads of no tree in particular. */
record TestHeads(HeadKeys keys) {

    SignedHead head(long size) {
        var root = Hash.parse("%064x".formatted(size));
        return SignedHead.sign(
                new TreeHead(size, root, Instant.ofEpochMilli(1_764_474_312_123L + size)), keys.current());
    }

    List<SignedHead> heads(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(this::head).toList();
    }

    static TestHeads of(Path folder, org.springframework.jdbc.core.simple.JdbcClient sql) {
        return new TestHeads(HeadKeys.of(folder, sql));
    }
}
