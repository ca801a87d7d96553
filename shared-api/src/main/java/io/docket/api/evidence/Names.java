package io.docket.api.evidence;

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

    static String file(UUID id) {
        return FILES + id;
    }
}
