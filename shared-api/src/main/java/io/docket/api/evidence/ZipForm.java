package io.docket.api.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The only form in which an archive may hold given entries: as they are, one behind the other from the first byte on,
 * without comments, extras and times. So nothing can be hidden in it, and no byte of it be changed: all but the
 * contents follows from them.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, sections 4.3.7, 4.3.12 and
 * 4.3.16</a>
 */
final class ZipForm {

    static final int LOCAL_BYTES = 30;
    static final int LOCAL = 0x04034b50;

    /** Where names and sizes stand in what precedes an entry's content. */
    static final int SIZE_AT = 22;

    static final int NAME_LENGTH_AT = 26;

    /** What fits into four bytes: larger archives would take another form. */
    static final long LARGEST = 0xFFFF_FFFFL;

    static final int MOST_ENTRIES = 0xFFFF;

    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short NAMES_ARE_UTF_8 = 0x0800;
    private static final short STORED = 0;
    private static final short NO_TIME = 0;

    /** The first of January 1980, the earliest that there is. */
    private static final short NO_DATE = 0x0021;

    /** @param at where it begins in the archive */
    record Entry(String name, long size, int crc, long at) {}

    private ZipForm() {}

    /** What stands before an entry's content. */
    static byte[] local(Entry entry) {
        var name = name(entry);
        return common(buffer(LOCAL_BYTES + name.length).putInt(LOCAL), entry, name)
                .put(name)
                .array();
    }

    /** What stands behind the last entry's content. */
    static byte[] directory(List<Entry> entries, long at) {
        int size = entries.stream()
                .mapToInt(entry -> CENTRAL_BYTES + name(entry).length)
                .sum();
        var directory = buffer(size + END_BYTES);
        entries.forEach(entry -> {
            var name = name(entry);
            common(directory.putInt(CENTRAL).putShort(VERSION), entry, name)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt((int) entry.at())
                    .put(name);
        });
        short count = (short) entries.size();
        return directory
                .putInt(END)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(size)
                .putInt((int) at)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer common(ByteBuffer header, Entry entry, byte[] name) {
        return header.putShort(VERSION)
                .putShort(NAMES_ARE_UTF_8)
                .putShort(STORED)
                .putShort(NO_TIME)
                .putShort(NO_DATE)
                .putInt(entry.crc())
                .putInt((int) entry.size())
                .putInt((int) entry.size())
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    private static byte[] name(Entry entry) {
        return entry.name().getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
