package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.proof.ConsistencyProof;
import io.docket.api.proof.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(DeskExtension.class)
class ConsistencyIT {
    private static final String PATH = "/audit/consistency";

    private final RunningDesk desk;
    private final Caller auditor;

    @TempDir
    private Path folder = Path.of("");

    ConsistencyIT(RunningDesk desk) {
        this.desk = desk;
        auditor = desk.as("auditor");
    }

    @Test
    void whoever_has_two_bundles_is_shown_that_the_log_only_grew_between_them() throws IOException {
        var before = headOfBundle();
        var after = headOfBundle();
        for (var reader : List.of(auditor, desk.as("admin"))) {
            var answer = reader.get(between(before, after)).expect(200).json();
            assertThat(answer.path("first")).isEqualTo(before);
            assertThat(answer.path("second")).isEqualTo(after);
            var proof = proof(answer);
            assertThat(proof.proves(root(before), root(after))).isTrue();
            assertThat(proof.path()).isNotEmpty();
            IntStream.range(0, proof.path().size())
                    .forEach(place -> assertThat(changed(proof, place).proves(root(before), root(after)))
                            .isFalse());
        }
    }

    @Test
    void an_old_head_is_shown_to_be_in_the_log_of_now() throws IOException {
        var kept = headOfBundle();
        var answer = auditor.get(PATH + "?first=" + size(kept)).expect(200).json();
        assertThat(answer.at("/second/size").asLong()).isGreaterThanOrEqualTo(size(kept));
        assertThat(proof(answer).proves(root(kept), root(answer.path("second"))))
                .isTrue();
    }

    @Test
    void a_size_is_a_number_of_events_that_a_head_was_signed_of() throws IOException {
        var kept = headOfBundle();
        refused("", "first");
        refused("?first=", "first");
        refused("?first=many", "first");
        refused("?first=0", "first");
        refused("?first=-1&second=5", "first");
        refused("?first=5&second=few", "second");
        refused("?first=5&second=4", "second");
        auditor.get(PATH + "?first=" + Long.MAX_VALUE).refused(404, "not-found");
        auditor.get(PATH + "?first=" + size(kept) + "&second=" + Long.MAX_VALUE).refused(404, "not-found");
    }

    @Test
    void it_is_for_auditors_and_administrators() throws IOException {
        var kept = headOfBundle();
        for (var other : List.of("customer", "agent", "supervisor", "analyst")) {
            desk.as(other).get(between(kept, kept)).refused(403, "forbidden");
        }
        desk.nobody().get(between(kept, kept)).refused(401, "unauthenticated");
    }

    private void refused(String query, String field) {
        var refused = auditor.get(PATH + query).refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).as(query).isEqualTo(field);
    }

    /** The desk signs the log for each bundle, unless nothing came since. */
    private JsonNode headOfBundle() throws IOException {
        var ticket = Tickets.open(desk.as("customer"));
        var reader = auditor.with("Docket-Min-Position", ticket.position());
        var bundle = Files.write(folder.resolve("evidence.zip"), reader.download(Tickets.path(ticket) + "/evidence"));
        try (var zip = new ZipFile(bundle.toFile());
                var manifest = zip.getInputStream(zip.getEntry("bundle.json"))) {
            return Caller.JSON.readTree(manifest).path("head");
        }
    }

    private static String between(JsonNode first, JsonNode second) {
        return PATH + "?first=" + size(first) + "&second=" + size(second);
    }

    private static long size(JsonNode head) {
        return head.path("size").asLong();
    }

    private static Hash root(JsonNode head) {
        return hash(head.path("root"));
    }

    private static Hash hash(JsonNode text) {
        return Hash.of(Base64.getDecoder().decode(text.asString()));
    }

    private static ConsistencyProof proof(JsonNode answer) {
        return new ConsistencyProof(
                size(answer.path("first")),
                size(answer.path("second")),
                answer.path("path").valueStream().map(ConsistencyIT::hash).toList());
    }

    private static ConsistencyProof changed(ConsistencyProof proof, int place) {
        var path = new ArrayList<>(proof.path());
        var bytes = path.get(place).bytes();
        bytes[17] ^= 1;
        path.set(place, Hash.of(bytes));
        return new ConsistencyProof(proof.first(), proof.second(), path);
    }
}
