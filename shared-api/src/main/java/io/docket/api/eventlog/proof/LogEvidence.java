package io.docket.api.eventlog.proof;

import io.docket.api.attachment.FileStore;
import io.docket.api.evidence.BundleWriter;
import io.docket.api.evidence.Content;
import io.docket.api.evidence.Evidence;
import io.docket.api.evidence.EvidenceBundles;
import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.MerkleTree;
import io.docket.api.seal.SubjectKeys;
import io.docket.api.ticket.query.EvidenceSubject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evidence out of the log, its tree, the keys of texts and the store of files. */
final class LogEvidence implements EvidenceBundles {

    private static final Logger LOG = LoggerFactory.getLogger(LogEvidence.class);

    /** In bytes, together: browsers hold a bundle as a whole. */
    private static final long MOST_OF_FILES = 1L << 30;

    private final LeafRows leaves;
    private final MerkleTree tree;
    private final HeadRequests heads;
    private final HeadKeys keys;
    private final SubjectKeys subjects;
    private final FileStore files;
    private final Clock clock;

    LogEvidence(
            LeafRows leaves,
            MerkleTree tree,
            HeadRequests heads,
            HeadKeys keys,
            SubjectKeys subjects,
            FileStore files,
            Clock clock) {
        this.leaves = leaves;
        this.tree = tree;
        this.heads = heads;
        this.keys = keys;
        this.subjects = subjects;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Bundle of(EvidenceSubject subject) {
        var ticket = subject.ticket().value();
        var head = keys.signedNow(heads.covering(leaves.lastOfTicket(ticket)));
        var events =
                events(leaves.ofTicket(ticket, head.head().size()), head.head().size(), subject.addresses());
        var evidence = new Evidence(
                ticket,
                subject.number(),
                clock.instant(),
                subject.asker().value(),
                subject.names(),
                head,
                events,
                files(events));
        return sink -> BundleWriter.write(evidence, keys.current(), sink);
    }

    private List<Evidence.Event> events(List<EventLeaf> found, long size, boolean addresses) {
        var proofs = tree.inclusions(found.stream().map(EventLeaf::index).toList(), size);
        return IntStream.range(0, found.size())
                .mapToObj(place -> Evidence.Event.of(found.get(place), proofs.get(place), subjects, addresses))
                .toList();
    }

    /** Those that are there, were not erased, and can be read. */
    private SequencedMap<UUID, Content> files(List<Evidence.Event> events) {
        var readable = new LinkedHashMap<UUID, Content>();
        long together = 0;
        for (var id : Evidence.fileIds(events)) {
            long size = size(id);
            if (size >= 0 && together + size <= MOST_OF_FILES) {
                readable.put(id, () -> files.open(id));
                together += size;
            }
        }
        return readable;
    }

    /** Read to its end, as what is altered in it is found only there; less than 0 if it cannot be. */
    private long size(UUID id) {
        try (var content = files.open(id)) {
            return content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LOG.warn("The file {} is left out of a bundle: {}", id, e.toString());
            return -1;
        }
    }
}
