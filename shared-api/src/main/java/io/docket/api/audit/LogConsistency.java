package io.docket.api.audit;

import java.util.List;

/**
 * Two heads of the log, and what shows that the newer one holds all that the older one did, in its place.
 *
 * @param path hashes in Base64, as RFC 9162, section 2.1.4, has them; empty where both heads are of the same size
 */
public record LogConsistency(LogHead first, LogHead second, List<String> path) {}
