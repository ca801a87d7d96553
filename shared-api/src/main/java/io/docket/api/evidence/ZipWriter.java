package io.docket.api.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes an archive in {@link ZipForm}. Contents are read twice, as what sums them up stands before them. */
final class ZipWriter {

    private final OutputStream sink;
    private final List<ZipForm.Entry> entries = new ArrayList<>();
    private long at;

    ZipWriter(OutputStream sink) {
        this.sink = sink;
    }

    /** @throws IOException if the content is another one at the second reading, or the archive would be too large */
    Listed add(String name, Content content) throws IOException {
        var sums = Sums.of(content);
        var entry = sums.entry(name, at);
        var header = ZipForm.local(entry);
        at += header.length + sums.size();
        if (at > ZipForm.LARGEST || entries.size() == ZipForm.MOST_ENTRIES) {
            throw new IOException("A bundle cannot be larger than four gigabytes");
        }
        sink.write(header);
        try (var stream = content.open()) {
            if (!Sums.of(stream, sink).equals(sums)) {
                throw new IOException("What goes into the bundle as " + name + " was changed meanwhile");
            }
        }
        entries.add(entry);
        return new Listed(name, sums.size(), sums.sha256());
    }

    void finish() throws IOException {
        sink.write(ZipForm.directory(entries, at));
        sink.flush();
    }
}
