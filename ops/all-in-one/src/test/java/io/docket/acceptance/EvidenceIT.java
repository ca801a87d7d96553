package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.evidence.BundleVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(DeskExtension.class)
class EvidenceIT {
    private final RunningDesk desk;
    private final Caller agent;
    private final Caller customer;

    @TempDir
    private Path folder = Path.of("");

    EvidenceIT(RunningDesk desk) {
        this.desk = desk;
        agent = desk.as("agent");
        customer = desk.as("customer");
    }

    @Test
    void all_that_happened_is_proven_a_moment_later_to_agents_and_auditors() throws IOException {
        var ticket = Tickets.open(customer);
        var last = agent.patch(Tickets.path(ticket), Map.of("priority", "high")).expect(200);
        for (var reader : List.of(agent, desk.as("auditor"), desk.as("admin"))) {
            var bundle = bundle(reader.with("Docket-Min-Position", last.position()), ticket);
            var verified = BundleVerifier.verify(bundle);
            assertThat(verified.verdict().firstBad()).isEmpty();
            assertThat(verified.verdict().events()).isGreaterThanOrEqualTo(2);
            var head = manifest(bundle).path("head");
            assertThat(head.path("size").asLong()).isGreaterThanOrEqualTo(Long.parseLong(last.position()));
            assertThat(head.path("keyId").asString()).isEqualTo(verified.keyId());
            assertThat(manifest(bundle).path("names").valueStream().map(JsonNode::asString))
                    .contains("Anna Kowalska", reader.get("/me").at("/displayName"));
        }
    }

    @Test
    void notes_and_files_are_in_it_as_agents_read_them() throws IOException {
        var ticket = Tickets.open(customer);
        var file = agent.upload(Tickets.path(ticket) + "/attachments", Map.of("secret.txt", "for colleagues"))
                .expect(201);
        var note = agent.post(
                        Tickets.path(ticket) + "/notes",
                        Map.of("body", "Between us", "attachments", List.of(file.at("/id"))))
                .expect(201);
        var bundle = bundle(desk.as("auditor").with("Docket-Min-Position", note.position()), ticket);
        assertThat(BundleVerifier.verify(bundle).verdict().firstBad()).isEmpty();
        assertThat(text(bundle, "files/" + file.at("/id"))).isEqualTo("for colleagues");
        assertThat(text(bundle, "events.jsonl").lines().filter(line -> line.contains("\"/body\"")))
                .hasSize(1);
        assertThat(text(bundle, "events.jsonl").lines().filter(line -> line.contains("\"/attachments/0/sha256\"")))
                .hasSize(1);
        customer.get(Tickets.path(ticket) + "/evidence").refused(403, "forbidden");
        desk.as("customer2").get(Tickets.path(ticket) + "/evidence").refused(404, "not-found");
    }

    @Test
    void a_ticket_is_found_by_its_number_and_none_has_no_evidence() {
        var ticket = Tickets.open(customer);
        var answer = agent.with("Docket-Min-Position", ticket.position())
                .get("/tickets/" + ticket.at("/number") + "/evidence")
                .expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"evidence-" + ticket.at("/number") + ".zip\"");
        agent.get("/tickets/999999999/evidence").refused(404, "not-found");
    }

    private Path bundle(Caller reader, Answered ticket) throws IOException {
        return Files.write(folder.resolve("evidence.zip"), reader.download(Tickets.path(ticket) + "/evidence"));
    }

    private static JsonNode manifest(Path bundle) throws IOException {
        return Caller.JSON.readTree(text(bundle, "bundle.json"));
    }

    private static String text(Path bundle, String entry) throws IOException {
        try (var zip = new ZipFile(bundle.toFile());
                var content = zip.getInputStream(zip.getEntry(entry))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
