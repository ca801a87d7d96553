package io.docket.api.eventlog.proof;

import io.docket.api.proof.CompactRange;
import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.Verification;
import io.docket.api.proof.Witness;
import io.docket.api.seal.MissingKeyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares a log with everything that proves it: reads all of it, makes the tree over it anew, and looks at every node that is stored,
 * at every tree head, whether it was signed by the desk and fits, and at those that witnesses keep. It writes nothing, and the
 * desk may be running.
 *
 * @see "ADR-0015 Proof"
 */
public final class LogVerifier {

    private final DataSource log;
    private final Proofs proofs;
    private final List<Witness> witnesses;
    private final int threads;

    LogVerifier(DataSource log, Proofs proofs, List<Witness> witnesses, int threads) {
        this.log = log;
        this.proofs = proofs;
        this.witnesses = List.copyOf(witnesses);
        this.threads = threads;
    }

    /**
     * For a log with a file for its witness.
     *
     * @param log who may read it; a connection is opened for each processor
     * @param directory of the desk's keys
     * @param witness directory of the file of tree heads; null where it is beside that of the keys
     * @throws MissingKeyException if there are no public keys of tree heads
     */
    public static LogVerifier of(DataSource log, Path directory, @Nullable Path witness) {
        return new LogVerifier(
                log,
                Proofs.in(directory),
                List.of(WitnessFile.in(directory, witness)),
                Runtime.getRuntime().availableProcessors());
    }

    /** The whole log, from its first event to the last one that there is now. */
    public Verification verify() {
        var extent = LogExtent.of(JdbcClient.create(log));
        var kept = witnesses.stream().map(KeptHeads::of).toList();
        try (var pages = new LogPages(log, proofs, 0, extent.head(), threads)) {
            var check = new LogCheck(CompactRange.empty(), extent.treeSize(), proofs, kept);
            var bad = extent.beforeFirst()
                    .or(() -> along(pages, check).map(Displacement.in(log)::explain))
                    .or(() -> beyond(extent, check, kept));
            return new Verification(
                    extent.events(), check.heads(), check.agreed().orElse(null), bad.orElse(null));
        } finally {
            kept.forEach(KeptHeads::close);
        }
    }

    private static Optional<FirstBad> along(LogPages pages, LogCheck check) {
        for (var page = pages.next(); page.isPresent(); page = pages.next()) {
            var bad = check.check(page.get());
            if (bad.isPresent()) {
                return bad;
            }
        }
        return Optional.empty();
    }

    /** Whether it has once been longer. What has come since this began is no sign of that. */
    private Optional<FirstBad> beyond(LogExtent extent, LogCheck check, List<KeptHeads> kept) {
        var later = Stream.concat(
                        extent.lastHead().stream(),
                        kept.stream().flatMap(witness -> witness.upTo(Long.MAX_VALUE).stream()))
                .filter(signed -> signed.head().size() > check.size())
                .toList();
        long now = later.isEmpty() ? check.size() : new LeafRows(JdbcClient.create(log)).count();
        return later.stream()
                .map(proofs::verified)
                .filter(head -> !head.genuine())
                .map(head -> FirstBad.at(head.size(), Flaw.HEAD))
                .findFirst()
                .or(() -> longest(later, extent) > now
                        ? Optional.of(FirstBad.at(now + 1, Flaw.CUT_OFF))
                        : Optional.empty());
    }

    private static long longest(List<SignedHead> heads, LogExtent extent) {
        return Math.max(
                extent.treeSize(),
                heads.stream().mapToLong(signed -> signed.head().size()).max().orElse(0));
    }
}
