package io.docket.api.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the entries of a bundle are called, in the order in which they stand there. */
final class Names {

    static final String PAGE = "evidence.html";
    static final String EVENTS = "events.jsonl";

    /** Followed by the file's id. */
    static final String FILES = "files/";

    static final String MANIFEST = "bundle.json";
    static final String SIGNATURE = "bundle.sig";

    private Names() {}

    /** @param files that events name; of these, only the ones that are there */
    static List<String> inOrder(Collection<String> files, Set<String> there) {
        var names = new ArrayList<>(List.of(PAGE, EVENTS));
        files.stream().filter(there::contains).forEach(names::add);
        names.addAll(List.of(MANIFEST, SIGNATURE));
        return names;
    }

    static String file(UUID id) {
        return FILES + id;
    }
}
