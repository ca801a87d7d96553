package io.docket.api.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;

/** Opens a sealed file while it is read. One that was changed breaks off there; what came before is as it was. */
final class OpeningStream extends InputStream {

    private final PushbackInputStream file;
    private final byte[] key;
    private byte[] chunk = {};
    private int given;
    private long number;
    private boolean last;

    OpeningStream(InputStream file, byte[] key) {
        this.file = new PushbackInputStream(file);
        this.key = key;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        while (given == chunk.length) {
            if (last) {
                return -1;
            }
            open();
        }
        int taken = Math.min(length, chunk.length - given);
        System.arraycopy(chunk, given, bytes, offset, taken);
        given += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void open() throws IOException {
        var sealed = file.readNBytes(SealedFile.CHUNK + Aes.TAG_BYTES);
        int next = file.read();
        last = next < 0;
        if (!last) {
            file.unread(next);
        }
        try {
            chunk = Aes.openChunk(key, SealedFile.nonce(number++, last), sealed);
            given = 0;
        } catch (BrokenSealException e) {
            throw new IOException("The file was changed, or is not whole", e);
        }
    }
}
