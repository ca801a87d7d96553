package io.docket.api.evidence;

/**
 * What the manifest says of an entry.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
record Listed(String name, long size, String sha256) {}
