package io.docket.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.audit.LogConsistency;
import io.docket.api.audit.LogHead;
import io.docket.api.proof.CompactRange;
import io.docket.api.proof.Hash;
import io.docket.api.proof.MerkleTree;
import io.docket.api.proof.Node;
import io.docket.api.proof.SignedHead;
import io.docket.api.proof.TreeHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The program in the page on proof tells a log that grew from one that was changed, with nothing but Python and openssl. */
class ProofDocumentTest {
    private static final int SIZES = 20;

    /** Says of each answer, a line each, whether the log grew. */
    private static final String EACH = """
            import json, sys
            program = {"__name__": "verifier"}
            exec(open(sys.argv[1]).read(), program)
            for line in open(sys.argv[2]):
                answer = json.loads(line)
                print(program["grew"](answer["first"], answer["second"], answer["path"]))
            """;

    private final Map<Node, Hash> stored = new HashMap<>();
    private final MerkleTree tree = new MerkleTree(nodes ->
            nodes.stream().map(node -> Objects.requireNonNull(stored.get(node))).toList());
    private final KeyPair key = key();

    @TempDir
    private Path folder = Path.of("");

    private Path program = folder;

    @BeforeEach
    void write() throws IOException {
        program = PythonVerifier.program("proof.md", folder);
        publish("key", key);
        var range = CompactRange.empty();
        for (int leaf = 1; leaf <= SIZES; leaf++) {
            range.append(Hash.parse("%064x".formatted(leaf)), stored::put);
        }
    }

    @Test
    void growth_is_told_from_any_change() throws IOException {
        var answers = new ArrayList<LogConsistency>();
        var expected = new ArrayList<String>();
        for (int first = 1; first <= SIZES; first++) {
            for (int second = first; second <= SIZES; second++) {
                var grown = answer(first, second);
                answers.add(grown);
                expected.add("True");
                for (var other : changed(grown)) {
                    answers.add(other);
                    expected.add("False");
                }
            }
        }
        var json = JsonMapper.shared();
        Files.write(
                folder.resolve("answers.jsonl"),
                answers.stream().map(json::writeValueAsString).toList());
        Files.writeString(folder.resolve("each.py"), EACH);
        var said = PythonVerifier.lines(
                "python3",
                folder.resolve("each.py").toString(),
                program.toString(),
                folder.resolve("answers.jsonl").toString());
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void a_line_of_the_witness_and_a_bundle_are_heads_that_were_kept() throws IOException {
        var answer = answer(5, 19);
        assertThat(verify(answer, "key", answer.first())).containsExactly("grown from 5 to 19");
        assertThat(verify(answer, "key", Map.of("head", answer.first()), Map.of("head", answer.second())))
                .containsExactly("grown from 5 to 19");
    }

    @Test
    void heads_that_nobody_kept_or_signed_show_nothing() throws IOException {
        var answer = answer(5, 19);
        publish("other", key());
        assertThat(verify(answer, "key")).containsExactly("broken: ValueError('no head that was kept')");
        assertThat(verify(answer, "key", answer(6, 19).first()))
                .containsExactly("broken: ValueError('not a head that was kept')");
        assertThat(verify(answer, "other", answer.first())).containsExactly("broken: ValueError('not signed')");
        var other = new LogConsistency(answer.first(), answer.second(), List.of());
        assertThat(verify(other, "key", answer.first())).containsExactly("broken: ValueError('not grown')");
    }

    private List<String> verify(LogConsistency answer, String by, Object... kept) throws IOException {
        var command = new ArrayList<>(List.of("python3", program.toString(), write("answer.json", answer)));
        command.add(folder.resolve(by).toString());
        for (int place = 0; place < kept.length; place++) {
            command.add(write("kept-" + place, kept[place]));
        }
        return PythonVerifier.lines(command.toArray(String[]::new));
    }

    private String write(String name, Object value) throws IOException {
        return Files.writeString(folder.resolve(name), JsonMapper.shared().writeValueAsString(value))
                .toString();
    }

    private void publish(String name, KeyPair pair) throws IOException {
        var der = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        Files.writeString(folder.resolve(name), "-----BEGIN PUBLIC KEY-----\n" + der + "\n-----END PUBLIC KEY-----\n");
    }

    private LogConsistency answer(long first, long second) {
        return new LogConsistency(
                head(first), head(second), texts(tree.consistency(first, second).path()));
    }

    private LogHead head(long size) {
        return LogHead.of(SignedHead.sign(new TreeHead(size, tree.root(size), Instant.ofEpochMilli(size)), key));
    }

    private static List<String> texts(List<Hash> path) {
        return path.stream().map(ProofDocumentTest::text).toList();
    }

    private static String text(Hash hash) {
        return Base64.getEncoder().encodeToString(hash.bytes());
    }

    /** Another root, before or after; and another hash in each place of the path, or one more. */
    private static List<LogConsistency> changed(LogConsistency grown) {
        var other = text(Hash.parse("%064x".formatted(-1L)));
        var all = new ArrayList<LogConsistency>();
        all.add(new LogConsistency(rooted(grown.first(), other), grown.second(), grown.path()));
        all.add(new LogConsistency(grown.first(), rooted(grown.second(), other), grown.path()));
        for (int place = 0; place <= grown.path().size(); place++) {
            var path = new ArrayList<>(grown.path());
            path.add(place, other);
            all.add(new LogConsistency(grown.first(), grown.second(), path));
            if (place < grown.path().size()) {
                var replaced = new ArrayList<>(grown.path());
                replaced.set(place, other);
                all.add(new LogConsistency(grown.first(), grown.second(), replaced));
            }
        }
        return all;
    }

    private static LogHead rooted(LogHead head, String root) {
        return new LogHead(head.size(), root, head.at(), head.keyId(), head.signature());
    }

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
