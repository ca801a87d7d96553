package io.docket.api.eventlog.proof;

import io.docket.api.proof.CompactRange;
import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.proof.Verification;
import io.docket.api.proof.Witness;
import io.docket.api.seal.MissingKeyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares a log with everything that proves it: reads all of it, makes the tree over it anew, and looks at every node
 * that is stored, at every tree head, whether it was signed by the desk and fits, at those that witnesses keep, and at
 * what chains each event to the one before. It writes nothing, and the desk may be running.
 *
 * @see "ADR-0015 Proof"
 */
public final class LogVerifier {

    /** What is younger than the last heads, and what came just before. */
    private static final long RECENT = 10_000;

    private final DataSource log;
    private final Path directory;
    private final List<Witness> witnesses;
    private final int threads;

    LogVerifier(DataSource log, Path directory, List<Witness> witnesses, int threads) {
        this.log = log;
        this.directory = directory;
        this.witnesses = List.copyOf(witnesses);
        this.threads = threads;
    }

    /**
     * For a log with a file for its witness.
     *
     * @param log who may read it; a connection is used for each processor
     * @param directory of the desk's keys
     * @param witness directory of the file of tree heads; null where it is beside that of the keys
     */
    public static LogVerifier of(DataSource log, Path directory, @Nullable Path witness) {
        return new LogVerifier(
                log,
                directory,
                List.of(WitnessFile.in(directory, witness)),
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * The whole log, from its first event to the last one that there is now.
     *
     * @param progress is told every now and then up to which position it has come
     * @throws MissingKeyException if there are no public keys of tree heads
     */
    public Verification verify(LongConsumer progress) {
        var proofs = Proofs.in(directory);
        var extent = LogExtent.of(JdbcClient.create(log));
        var rows = new LeafRows(JdbcClient.create(log));
        return extent.beforeFirst()
                .map(bad -> new Verification(0, rows.count(), 0, 0, null, bad))
                .orElseGet(() ->
                        verify(CompactRange.empty(), extent, proofs, progress).of(rows.count()));
    }

    /**
     * The last ten thousand events, and as many before as it takes to begin at a tree head; what is older is believed
     * as far as that head and the nodes that are stored agree.
     *
     * @throws MissingKeyException if there are no public keys of tree heads
     */
    public Verification verifyRecent(LongConsumer progress) {
        var proofs = Proofs.in(directory);
        var extent = LogExtent.of(JdbcClient.create(log));
        var start = LogStart.before(extent.head() - RECENT, JdbcClient.create(log), proofs);
        return start.bad()
                .map(bad -> new Verification(0, extent.head(), 1, 0, null, bad))
                .orElseGet(() -> verify(start.tree(), extent, proofs, progress));
    }

    private Verification verify(CompactRange tree, LogExtent extent, Proofs proofs, LongConsumer progress) {
        long from = tree.size();
        var kept = witnesses.stream().map(KeptHeads::of).toList();
        try (var pages = new LogPages(log, proofs, from, extent.head(), threads)) {
            var check = new LogCheck(tree, extent.treeSize(), proofs, kept);
            var bad = along(pages, check, progress)
                    .map(Displacement.in(log)::explain)
                    .or(() -> beyond(extent, check, proofs, kept));
            return new Verification(
                    from,
                    extent.head(),
                    check.heads(),
                    check.witnessed(),
                    check.agreed().orElse(null),
                    bad.orElse(null));
        } finally {
            kept.forEach(KeptHeads::close);
        }
    }

    private static Optional<FirstBad> along(LogPages pages, LogCheck check, LongConsumer progress) {
        for (var page = pages.next(); page.isPresent(); page = pages.next()) {
            var bad = check.check(page.get());
            if (bad.isPresent()) {
                return bad;
            }
            progress.accept(check.size());
        }
        return Optional.empty();
    }

    /** Whether it has once been longer. What has come since this began is no sign of that. */
    private Optional<FirstBad> beyond(LogExtent extent, LogCheck check, Proofs proofs, List<KeptHeads> kept) {
        var later = Stream.concat(
                        extent.lastHead().stream(),
                        kept.stream().flatMap(witness -> witness.upTo(Long.MAX_VALUE).stream()))
                .filter(signed -> signed.head().size() > check.size())
                .map(proofs::verified)
                .toList();
        long now = later.isEmpty() ? check.size() : new LeafRows(JdbcClient.create(log)).head();
        long longest = later.stream().mapToLong(LogPage.Head::size).reduce(extent.treeSize(), Math::max);
        return later.stream()
                .filter(head -> !head.genuine())
                .map(head -> FirstBad.at(head.size(), Flaw.HEAD))
                .findFirst()
                .or(() -> longest > now ? Optional.of(FirstBad.at(now + 1, Flaw.CUT_OFF)) : Optional.empty());
    }
}
