package io.docket.api.seal;

import io.docket.api.id.Uuids;
import io.docket.api.identity.PersonId;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/**
 * How files are sealed: 8 bytes {@code DOCKET1\n}, 16 of the subject's id, 16 of salt; then the content in chunks of 64
 * KiB, each by AES-256-GCM with 16 bytes of tag. A chunk's nonce is its number, from 0, in 11 bytes, and a byte that is
 * 1 for the last one, so that chunks can be neither turned round nor left out. The key is derived from that of the text
 * {@code /content} of the file's id, and the salt.
 */
final class SealedFile {

    static final byte[] MAGIC = "DOCKET1\n".getBytes(StandardCharsets.US_ASCII);
    static final int CHUNK = 64 * 1024;

    private static final String CONTENT = "/content";
    private static final String PURPOSE = "docket file";
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What stands before the content. */
    record Header(PersonId subject, byte[] salt) {

        static Header of(PersonId subject) {
            var salt = new byte[SALT_BYTES];
            RANDOM.nextBytes(salt);
            return new Header(subject, salt);
        }

        static Header read(InputStream file) throws IOException {
            var in = new DataInputStream(file);
            var magic = in.readNBytes(MAGIC.length);
            if (!Arrays.equals(magic, MAGIC)) {
                throw new IOException("This is no sealed file");
            }
            var subject = new UUID(in.readLong(), in.readLong());
            var salt = new byte[SALT_BYTES];
            in.readFully(salt);
            return new Header(new PersonId(subject), salt);
        }

        void write(OutputStream file) throws IOException {
            file.write(MAGIC);
            file.write(Uuids.bytes(subject.value()));
            file.write(salt);
        }

        byte[] key(SubjectKey subject, UUID file) {
            var purpose = PURPOSE.getBytes(StandardCharsets.UTF_8);
            var info = ByteBuffer.allocate(purpose.length + salt.length)
                    .put(purpose)
                    .put(salt)
                    .array();
            return Derivation.of(subject.at(new Place(file, CONTENT)).bytes(), info, FieldKey.BYTES);
        }
    }

    private SealedFile() {}

    static byte[] nonce(long chunk, boolean last) {
        return ByteBuffer.allocate(Aes.NONCE_BYTES)
                .putLong(3, chunk)
                .put(Aes.NONCE_BYTES - 1, (byte) (last ? 1 : 0))
                .array();
    }
}
