package io.docket.api.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Reads an archive from its first byte to its last, and accepts none that is not in {@link ZipForm}. */
final class ZipReader {

    private final DataInputStream archive;
    private final long length;
    private final Predicate<String> kept;
    private final List<ZipForm.Entry> entries = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long at;

    /** @param content empty unless it was asked for */
    record Part(String name, Sums sums, byte[] content) {}

    /** @param faults what is not as it must be, and yet does not keep from reading on */
    record Archive(List<Part> parts, List<String> faults) {}

    private ZipReader(InputStream archive, long length, Predicate<String> kept) {
        this.archive = new DataInputStream(archive);
        this.length = length;
        this.kept = kept;
    }

    /**
     * @param length of the archive in bytes
     * @param kept names of the entries whose contents are wanted
     * @throws BrokenBundleException where it cannot be read on
     */
    static Archive read(InputStream archive, long length, Predicate<String> kept)
            throws IOException, BrokenBundleException {
        var reader = new ZipReader(archive, length, kept);
        while (reader.readEntry()) {
            // There may be more.
        }
        return new Archive(reader.parts, reader.faults);
    }

    private boolean readEntry() throws IOException, BrokenBundleException {
        var header = archive.readNBytes(ZipForm.LOCAL_BYTES);
        var fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        if (header.length < ZipForm.LOCAL_BYTES || fields.getInt(0) != ZipForm.LOCAL) {
            readDirectory(header);
            return false;
        }
        var name = archive.readNBytes(Short.toUnsignedInt(fields.getShort(ZipForm.NAME_LENGTH_AT)));
        long size = Integer.toUnsignedLong(fields.getInt(ZipForm.SIZE_AT));
        if (size > length - at - header.length - name.length) {
            throw new BrokenBundleException("The archive ends within the entry at byte " + at);
        }
        readContent(joined(header, name), text(name), size);
        return true;
    }

    private void readContent(byte[] header, String name, long size) throws IOException, BrokenBundleException {
        var copy = new ByteArrayOutputStream();
        var sums = Sums.of(new Limited(archive, size), kept.test(name) ? copy : OutputStream.nullOutputStream());
        if (sums.size() < size) {
            throw new BrokenBundleException("The archive ends within " + name);
        }
        if (entries.size() == ZipForm.MOST_ENTRIES || at + header.length + size > ZipForm.LARGEST) {
            throw new BrokenBundleException("The archive has more in it than a bundle can have");
        }
        var entry = sums.entry(name, at);
        if (!Arrays.equals(header, ZipForm.local(entry))) {
            faults.add("What the archive says of " + name + " does not fit it");
        }
        entries.add(entry);
        parts.add(new Part(name, sums, copy.toByteArray()));
        at += header.length + size;
    }

    private void readDirectory(byte[] begun) throws IOException {
        var expected = ZipForm.directory(entries, at);
        var rest = archive.readNBytes(expected.length + 1);
        if (!Arrays.equals(expected, joined(begun, rest))) {
            faults.add("The archive's directory, from byte " + at + " on, is not that of its entries");
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private String text(byte[] name) throws BrokenBundleException {
        try {
            return Encoded.text(name);
        } catch (IllegalArgumentException e) {
            throw new BrokenBundleException("The entry at byte " + at + " has no name", e);
        }
    }

    /** As much of a stream as belongs to one entry. */
    private static final class Limited extends InputStream {
        private final InputStream source;
        private long left;

        Limited(InputStream source, long left) {
            this.source = source;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = source.read(bytes, offset, (int) Math.min(left, wanted));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
