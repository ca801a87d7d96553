package io.docket.api.eventlog.proof;

import io.docket.api.proof.CompactRange;
import io.docket.api.proof.FirstBad;
import io.docket.api.proof.Flaw;
import io.docket.api.proof.Hash;
import io.docket.api.proof.Node;
import io.docket.api.proof.SignedHead;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the log, makes its tree anew, and compares that with what is stored of it and with every head that was
 * signed. Ends at the first thing that is wrong.
 */
final class LogCheck {

    private final CompactRange tree;
    private final long storedSize;
    private final Proofs proofs;
    private final List<KeptHeads> kept;
    private @Nullable SignedHead agreed;
    private long from;
    private long heads;
    private long witnessed;

    /**
     * @param tree over what need not be looked at
     * @param storedSize how many leaves the stored tree has
     */
    LogCheck(CompactRange tree, long storedSize, Proofs proofs, List<KeptHeads> kept) {
        this.tree = tree;
        this.from = tree.size();
        this.storedSize = storedSize;
        this.proofs = proofs;
        this.kept = kept;
        kept.forEach(witness -> witness.upTo(from));
    }

    /** How far it has come. */
    long size() {
        return tree.size();
    }

    /** How many heads there were so far. */
    long heads() {
        return heads;
    }

    /** How many of those that witnesses keep it has read. */
    long witnessed() {
        return witnessed;
    }

    /** The last head that the log agreed with. */
    Optional<SignedHead> agreed() {
        return Optional.ofNullable(agreed);
    }

    /** What is wrong first in this piece, which follows the one before. */
    Optional<FirstBad> check(LogPage page) {
        var stored = page.heads().iterator();
        var next = stored.hasNext() ? stored.next() : null;
        for (var event : page.events()) {
            if (event.position() != tree.size() + 1) {
                return missing();
            }
            var bad = add(event, page.nodes());
            if (bad.isPresent()) {
                return bad;
            }
            var due = new ArrayList<LogPage.Head>();
            if (next != null && next.size() == tree.size()) {
                due.add(next);
                next = next(stored);
            }
            bad = compare(due);
            if (bad.isPresent()) {
                return bad;
            }
        }
        return tree.size() < page.last() ? missing() : Optional.empty();
    }

    private static LogPage.@Nullable Head next(Iterator<LogPage.Head> heads) {
        return heads.hasNext() ? heads.next() : null;
    }

    private Optional<FirstBad> missing() {
        return Optional.of(FirstBad.at(tree.size() + 1, Flaw.MISSING));
    }

    private Optional<FirstBad> add(LogPage.Event event, Map<Node, Hash> stored) {
        var others = new ArrayList<Node>();
        tree.append(event.leaf(), (node, hash) -> {
            if (node.end() <= storedSize && !Objects.equals(hash, stored.get(node))) {
                others.add(node);
            }
        });
        if (event.link() == LogPage.Link.BREAKS) {
            return Optional.of(FirstBad.at(event.position(), Flaw.CHANGED));
        }
        if (event.link() == LogPage.Link.NONE && proofs.isChained(event.position())) {
            return Optional.of(FirstBad.at(event.position(), Flaw.INSERTED));
        }
        return others.stream().findFirst().map(node -> FirstBad.at(node.first() + 1, flaw(node, event)));
    }

    /** What the chain vouches for is right, and the tree is not. */
    private static Flaw flaw(Node node, LogPage.Event event) {
        return node.level() == 0 && event.link() == LogPage.Link.NONE ? Flaw.CHANGED : Flaw.TREE;
    }

    private Optional<FirstBad> compare(List<LogPage.Head> due) {
        for (var witness : kept) {
            for (var signed : witness.upTo(tree.size())) {
                witnessed++;
                if (due.stream().noneMatch(head -> head.signed().equals(signed))) {
                    due.add(proofs.verified(signed));
                }
            }
        }
        var bad = due.stream().map(this::compare).flatMap(Optional::stream).findFirst();
        if (!due.isEmpty()) {
            from = tree.size();
        }
        return bad;
    }

    private Optional<FirstBad> compare(LogPage.Head head) {
        var claimed = head.signed().head();
        heads++;
        if (!head.genuine() || claimed.size() != tree.size()) {
            return Optional.of(FirstBad.at(head.size(), Flaw.HEAD));
        }
        if (!claimed.root().equals(tree.root())) {
            return Optional.of(new FirstBad(from + 1, tree.size(), Flaw.REWRITTEN));
        }
        agreed = head.signed();
        return Optional.empty();
    }
}
