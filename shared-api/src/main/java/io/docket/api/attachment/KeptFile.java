package io.docket.api.attachment;

/**
 * What was kept of a file that was put away.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal digits; it tells of a file as much as its content does, and is forgotten
 * with it
 */
public record KeptFile(long size, String sha256) {}
