package io.docket.api.evidence;

import java.util.List;
import java.util.Map;

/**
 * An event in a bundle, a line of JSON. Everything is in Base64.
 *
 * @param leaf the event's bytes, as {@link io.docket.api.proof.EventLeaf} has them
 * @param path of the proof that it is in the tree, from the bottom up
 * @param keys of the texts that can be opened, by the texts' places, as RFC 6901 writes them: in the payload, or under
 *     {@code /metadata}
 */
record EventLine(String leaf, List<String> path, Map<String, String> keys) {}
