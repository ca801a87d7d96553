package io.docket.api.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * What is to be known of a content that one has read.
 *
 * @param sha256 in hexadecimal digits
 */
record Sums(long size, int crc, String sha256) {

    /** @param copy of what is read */
    static Sums of(InputStream content, OutputStream copy) throws IOException {
        var crc = new CRC32();
        var sha = sha();
        long size = new DigestInputStream(new CheckedInputStream(content, crc), sha).transferTo(copy);
        return new Sums(size, (int) crc.getValue(), HexFormat.of().formatHex(sha.digest()));
    }

    static Sums of(Content content) {
        try (var stream = content.open()) {
            return of(stream, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ZipForm.Entry entry(String name, long at) {
        return new ZipForm.Entry(name, size, crc, at);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
