package io.docket.api.eventlog.proof;

import io.docket.api.proof.SignedHead;
import io.docket.api.proof.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a witness keeps, taken in the order in which the log grows. */
final class KeptHeads implements AutoCloseable {

    private final Stream<SignedHead> stream;
    private final Iterator<SignedHead> heads;
    private @Nullable SignedHead next;

    private KeptHeads(Stream<SignedHead> stream) {
        this.stream = stream;
        this.heads = stream.iterator();
        step();
    }

    static KeptHeads of(Witness witness) {
        try {
            return new KeptHeads(witness.heads());
        } catch (IOException e) {
            throw new UncheckedIOException("What " + witness + " keeps cannot be read", e);
        }
    }

    /** Those that are not taken yet and have no more leaves. */
    List<SignedHead> upTo(long size) {
        var taken = new ArrayList<SignedHead>();
        for (var head = next; head != null && head.head().size() <= size; head = next) {
            taken.add(head);
            step();
        }
        return taken;
    }

    @Override
    public void close() {
        stream.close();
    }

    private void step() {
        next = heads.hasNext() ? heads.next() : null;
    }
}
