package io.docket.api.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignedHeadTest {
    private static final Hash ROOT = Hash.parse("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final TreeHead HEAD = new TreeHead(8, ROOT, Instant.ofEpochMilli(1_764_474_312_123L));
    private static final KeyPair KEYS = keys(
            "302a300506032b657003210003a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
            "302e020100300506032b657004220420000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final SignedHead SIGNED = SignedHead.sign(HEAD, KEYS);

    /** Once and for all: witnesses keep signatures for as long as they like. Computed outside of Java. */
    @Test
    void its_signature_is_what_it_has_always_been() {
        assertThat(SIGNED.keyId()).isEqualTo("a050837d85070582ccf7394b0988847c");
        assertThat(new String(HEAD.signedBytes(SIGNED.keyId()), US_ASCII))
                .isEqualTo("docket/tree-head/v1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n1764474312123\n"
                        + "a050837d85070582ccf7394b0988847c\n");
        assertThat(Base64.getEncoder().encodeToString(SIGNED.signature()))
                .isEqualTo("7HGms6DdQjYKxEF2Ce3y9ZyYktdAcMjbQG0p3n6lxdByhhFPY25CJYnH44f1sFiSbCGDqCVUJYLM08n/gGMXDA==");
    }

    @Test
    void it_verifies_with_its_own_key_only() throws GeneralSecurityException {
        assertThat(SIGNED.isSignedBy(KEYS.getPublic())).isTrue();
        var other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThat(SIGNED.isSignedBy(other.getPublic())).isFalse();
        var claimed = new SignedHead(HEAD, SignedHead.keyId(other.getPublic()), SIGNED.signature());
        assertThat(claimed.isSignedBy(other.getPublic())).isFalse();
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var unfit = new SignedHead(HEAD, SignedHead.keyId(rsa.getPublic()), SIGNED.signature());
        assertThat(unfit.isSignedBy(rsa.getPublic())).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SignedHead.sign(HEAD, rsa));
    }

    @Test
    void it_does_not_after_any_change() {
        assertThat(isSigned(new TreeHead(9, ROOT, HEAD.at()))).isFalse();
        assertThat(isSigned(new TreeHead(8, ROOT, HEAD.at().plusMillis(1)))).isFalse();
        assertThat(isSigned(new TreeHead(8, ROOT, HEAD.at().plusNanos(1)))).isTrue();
        assertThat(new SignedHead(HEAD, SIGNED.keyId(), new byte[0]).isSignedBy(KEYS.getPublic()))
                .isFalse();
    }

    @Property(tries = 256)
    void it_does_not_after_any_change_of_the_root(@ForAll @IntRange(max = 255) int bit) {
        assertThat(isSigned(new TreeHead(8, Hash.of(flipped(ROOT.bytes(), bit)), HEAD.at())))
                .isFalse();
    }

    @Property(tries = 512)
    void it_does_not_after_any_change_of_the_signature(@ForAll @IntRange(max = 511) int bit) {
        var other = new SignedHead(HEAD, SIGNED.keyId(), flipped(SIGNED.signature(), bit));
        assertThat(other.isSignedBy(KEYS.getPublic())).isFalse();
    }

    @Test
    void there_is_none_of_an_empty_tree() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TreeHead(0, ROOT, HEAD.at()));
    }

    private static boolean isSigned(TreeHead head) {
        return new SignedHead(head, SIGNED.keyId(), SIGNED.signature()).isSignedBy(KEYS.getPublic());
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var other = bytes.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    private static KeyPair keys(String publicKey, String privateKey) {
        try {
            var factory = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(publicKey))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(HexFormat.of().parseHex(privateKey))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
