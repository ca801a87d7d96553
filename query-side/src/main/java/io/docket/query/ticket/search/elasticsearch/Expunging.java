package io.docket.query.ticket.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import co.elastic.clients.elasticsearch._types.ShardsOperationResponseBase;
import co.elastic.clients.elasticsearch.indices.stats.ShardStats;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * Has indices let go of documents in forms that they do not have any more, so that no file holds them. Segments are
 * merged without what was deleted; but Elasticsearch keeps even that for copies of a shard that may have to catch up.
 * What they still need it asks itself each half minute, and cannot be asked to: that is waited for.
 *
 * @param indices their names, as a pattern
 */
record Expunging(ElasticsearchClient client, String indices) {

    /** In percent. By default a segment of which less than a tenth was deleted is left as it is. */
    private static final String DELETES_ALLOWED = "merge.policy.expunge_deletes_allowed";

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final long LOOKS = Duration.ofSeconds(45).dividedBy(LOOK);

    /** @throws IOException also where a copy of a shard is away or too busy, and may still hold what was deleted */
    void run() throws IOException {
        client.indices()
                .putSettings(p -> p.index(indices).settings(s -> s.otherSettings(DELETES_ALLOWED, JsonData.of(0))));
        flush();
        var written = written();
        await("wants what was deleted", () -> !isHeld(written));
        requireAll(client.indices().forcemerge(m -> m.index(indices).onlyExpungeDeletes(true)));
        requireAll(client.indices().refresh(r -> r.index(indices)));
        await("keeps what it was asked to write", () -> {
            flush();
            return !isLogged();
        });
    }

    private void flush() throws IOException {
        requireAll(client.indices().flush(f -> f.index(indices).force(true).waitIfOngoing(true)));
    }

    /** An answer is a good one even if it is of some shards only. */
    private static void requireAll(ShardsOperationResponseBase answer) throws IOException {
        requireAll(Objects.requireNonNull(answer.shards()));
    }

    private static void requireAll(ShardStatistics shards) throws IOException {
        if (shards.successful().intValue() < shards.total().intValue()) {
            throw new IOException("Some copy of the index did not answer: " + shards.failures());
        }
    }

    /** Number of the last write to each shard, by the shard. */
    private Map<String, Long> written() throws IOException {
        var written = new HashMap<String, Long>();
        forEachCopy((shard, copy) ->
                written.merge(shard, Objects.requireNonNull(copy.seqNo()).maxSeqNo(), Math::max));
        return written;
    }

    private boolean isHeld(Map<String, Long> written) throws IOException {
        var held = new AtomicBoolean();
        forEachCopy((shard, copy) -> {
            long last = written.getOrDefault(shard, -1L);
            if (Objects.requireNonNull(copy.retentionLeases()).leases().stream()
                    .anyMatch(lease -> lease.retainingSeqNo() <= last)) {
                held.set(true);
            }
        });
        return held.get();
    }

    /** Whether a log still holds what has long gone to a segment: as does the segment, in the form that it had then. */
    private boolean isLogged() throws IOException {
        var logged = new AtomicBoolean();
        forEachCopy((shard, copy) -> {
            var log = Objects.requireNonNull(copy.translog());
            if (log.operations() > log.uncommittedOperations()) {
                logged.set(true);
            }
        });
        return logged.get();
    }

    private void forEachCopy(BiConsumer<String, ShardStats> use) throws IOException {
        var answer = client.indices().stats(s -> s.index(indices).level(Level.Shards));
        requireAll(answer.shards());
        answer.indices().forEach((index, stats) -> stats.shards()
                .forEach((number, copies) -> copies.forEach(copy -> use.accept(index + '/' + number, copy))));
    }

    private static void await(String what, Condition condition) throws IOException {
        for (long look = 0; !condition.holds(); look++) {
            if (look == LOOKS) {
                throw new IOException("Some copy of the index still " + what);
            }
            pause();
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }
}
