package io.docket.api.eventlog.proof;

import io.docket.api.proof.SignedHead;
import io.docket.api.seal.MissingKeyException;
import io.docket.api.seal.SecretFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys for tree heads as files, in PEM: {@code proof-1.key} holds both keys and is the desk's alone, {@code proof-1.pub} the public one, to
 * be given to whoever wants to verify. All nodes of a desk share the folder.
 */
record HeadKeyFolder(Path folder) {

    private static final String ALGORITHM = "Ed25519";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    /**
     * Made, unless it is there already.
     *
     * @throws MissingKeyException if the folder cannot be written
     */
    KeyPair make(int number) {
        try {
            var keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            secret(number).make(pem("PRIVATE KEY", keys.getPrivate().getEncoded()) + publicPem(keys.getPublic()));
            var made = read(number);
            Files.writeString(file(number, "pub"), publicPem(made.getPublic()));
            return made;
        } catch (IOException e) {
            throw new MissingKeyException("The folder of keys, " + folder + ", cannot be written: " + e, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** @throws MissingKeyException if it is not there, damaged, or others may read it */
    KeyPair read(int number) {
        var file = file(number, "key");
        return read(file, factory -> {
            var text = secret(number).read();
            return new KeyPair(
                    publicKey(factory, text),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(der("PRIVATE KEY", text))));
        });
    }

    boolean hasPublic(int number) {
        return Files.exists(file(number, "pub"));
    }

    /**
     * The public one alone: the other may be gone once it signs no more.
     *
     * @throws MissingKeyException if it is not there, or damaged
     */
    PublicKey readPublic(int number) {
        var file = file(number, "pub");
        return read(file, factory -> publicKey(factory, Files.readString(file)));
    }

    /** All of them by their ids, also those that sign no more. */
    Map<String, PublicKey> publicKeys() {
        return Stream.iterate(1, this::hasPublic, number -> number + 1)
                .map(this::readPublic)
                .collect(Collectors.toMap(SignedHead::keyId, Function.identity()));
    }

    private interface Reading<T> {
        T from(KeyFactory factory) throws IOException, GeneralSecurityException;
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try {
            return reading.from(KeyFactory.getInstance(ALGORITHM));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new MissingKeyException(
                    "The key " + file + " of tree heads cannot be read: put it back from where you keep it, or point"
                            + " DOCKET_KEYS_DIRECTORY at the folder that all nodes share. (" + e + ")",
                    e);
        }
    }

    private static PublicKey publicKey(KeyFactory factory, String text) throws GeneralSecurityException {
        return factory.generatePublic(new X509EncodedKeySpec(der("PUBLIC KEY", text)));
    }

    private SecretFile secret(int number) {
        return new SecretFile(folder, name(number, "key"));
    }

    private Path file(int number, String kind) {
        return folder.resolve(name(number, kind));
    }

    private static String name(int number, String kind) {
        return "proof-" + number + "." + kind;
    }

    private static String publicPem(PublicKey key) {
        return pem("PUBLIC KEY", key.getEncoded());
    }

    private static String pem(String what, byte[] der) {
        var text = new String(LINES.encode(der), StandardCharsets.US_ASCII);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }

    private static byte[] der(String what, String text) {
        var begin = "-----BEGIN " + what + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + what + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + what + " in it");
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }
}
