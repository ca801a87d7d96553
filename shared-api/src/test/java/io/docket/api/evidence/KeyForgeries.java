package io.docket.api.evidence;

import io.docket.api.proof.SignedHead;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/** Bundles that are signed throughout, by keys that some readers take. */
final class KeyForgeries {

    private static final HexFormat HEX = HexFormat.of();

    private KeyForgeries() {}

    static void make(BiConsumer<String, byte[]> sink) {
        try {
            var keys = SampleBundle.keyPair();
            var der = keys.getPublic().getEncoded();
            sink.accept("a key with bytes behind", signed(keys, "Ed25519", Arrays.copyOf(der, der.length + 1)));
            var other = KeyPairGenerator.getInstance("Ed448").generateKeyPair();
            sink.accept(
                    "a key of another kind",
                    signed(other, "Ed448", other.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] signed(KeyPair keys, String kind, byte[] der) throws GeneralSecurityException {
        var sample = new SampleBundle();
        var id = Sums.of(Content.of(der)).sha256().substring(0, 32);
        var signer = Signature.getInstance(kind);
        signer.initSign(keys.getPrivate());
        var head = sample.evidence().head().head();
        signer.update(head.signedBytes(id));
        var ofHead = new SignedHead(head, id, signer.sign());
        var manifest = new String[1];
        var bundle = new Repacked(sample.bytes()).change(Names.MANIFEST, text -> {
            var tree = (ObjectNode) Json.EVENTS.readTree(text);
            tree.put("signedBy", id).set("head", Json.EVENTS.valueToTree(Manifest.Head.of(ofHead)));
            tree.putObject("keys").put(id, Base64.getEncoder().encodeToString(der));
            manifest[0] = Json.EVENTS.writeValueAsString(tree);
            return manifest[0];
        });
        var sha256 = Sums.of(Content.of(manifest[0].getBytes())).sha256();
        signer.update(Manifest.signedBytes(sha256, id));
        var signature = signer.sign();
        return bundle.change(Names.SIGNATURE, text -> Repacked.latin(signature)).bytes();
    }
}
