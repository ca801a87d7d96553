package io.docket.api.seal;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Seals what is written to it. The file is whole once the stream was closed, and is still open then: it may have to be
 * synced.
 */
final class SealingStream extends OutputStream {

    private final OutputStream file;
    private final byte[] key;
    private final byte[] chunk = new byte[SealedFile.CHUNK];
    private int filled;
    private long number;
    private boolean closed;

    SealingStream(OutputStream file, byte[] key) {
        this.file = file;
        this.key = key;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        while (from < offset + length) {
            if (filled == chunk.length) {
                seal(false);
            }
            int taken = Math.min(chunk.length - filled, offset + length - from);
            System.arraycopy(bytes, from, chunk, filled, taken);
            filled += taken;
            from += taken;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            file.flush();
        }
    }

    private void seal(boolean last) throws IOException {
        file.write(Aes.sealChunk(key, SealedFile.nonce(number++, last), chunk, filled));
        filled = 0;
    }
}
