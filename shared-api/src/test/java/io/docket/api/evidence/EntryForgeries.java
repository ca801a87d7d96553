package io.docket.api.evidence;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Other entries, or in another order; the manifest lists them, and is signed. */
final class EntryForgeries {

    private static final byte[] NOTHING = {};

    private final SampleBundle sample = new SampleBundle();
    private final BiConsumer<String, byte[]> sink;

    private EntryForgeries(BiConsumer<String, byte[]> sink) {
        this.sink = sink;
    }

    static void make(BiConsumer<String, byte[]> sink) {
        var forgeries = new EntryForgeries(sink);
        for (var name : List.of("more.txt", "../../evil.txt", "/evil.txt", "a\\b", "files/", "files/../x", "")) {
            forgeries.make("an entry '" + name + "'", it -> it.insert(2, name, NOTHING));
        }
        forgeries.make("an entry before all", it -> it.insert(0, "more.txt", NOTHING));
        forgeries.make("an entry before the manifest", it -> it.insert(3, "more.txt", NOTHING));
        forgeries.make("an entry behind all", it -> it.insert(5, "more.txt", NOTHING));
        forgeries.make("the page twice", it -> it.insert(1, "evidence.html", NOTHING));
        forgeries.make("a file twice", it -> it.insert(2, "files/" + SampleBundle.FILE, SampleBundle.CONTENT.clone()));
        forgeries.make("no page, and another file", it -> it.remove("evidence.html")
                .change("files/" + SampleBundle.FILE, text -> text.replace("burns", "rains")));
        forgeries.make("a file first", it -> it.move(2, 0));
        forgeries.make("a file behind the manifest", it -> it.move(2, 3));
        forgeries.make("the manifest first", it -> it.move(3, 0));
        forgeries.make("the signature first", it -> it.move(4, 0));
        forgeries.make("as many entries more as make none in two bytes", EntryForgeries::flooded);
    }

    private static Repacked flooded(Repacked bundle) {
        for (int i = 0; i <= ZipForm.MOST_ENTRIES; i++) {
            bundle.insert(3, "x" + i, NOTHING);
        }
        return bundle;
    }

    private void make(String what, UnaryOperator<Repacked> change) {
        sink.accept(what, change.apply(new Repacked(sample.bytes())).listed().signed(sample.signer));
    }
}
