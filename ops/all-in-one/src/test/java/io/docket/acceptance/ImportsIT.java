package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

@ExtendWith(DeskExtension.class)
class ImportsIT {
    /** The columns of a case that nobody reads. */
    private static final String EMPTY = ",".repeat(12);

    private final RunningDesk desk;
    private final Caller admin;
    private final Caller auditor;

    ImportsIT(RunningDesk desk) {
        this.desk = desk;
        admin = desk.as("admin");
        auditor = desk.as("auditor");
    }

    @Test
    void a_real_history_comes_in_once_whole_and_findable() {
        var cases = lines("cases.csv");
        var updates = lines("updates.csv");
        var done = imported(files(cases, updates));
        assertThat(done.at("/state")).isEqualTo("done");
        assertThat(done.json().path("done").asInt()).isEqualTo(cases.size() - 1);
        assertThat(done.json().path("total").asInt()).isEqualTo(cases.size() - 1);
        assertThat(done.json().path("failed").asInt()).isZero();
        assertThat(done.json().path("errors")).isEmpty();
        desk.awaitReadModels();

        var number = cases.get(1).split(",")[0];
        var found = found(number);
        assertThat(found).hasSize(1);
        var path = "/tickets/" + found.getFirst();
        var ticket = auditor.get(path).expect(200);
        assertThat(ticket.at("/external/id")).isEqualTo(number);
        assertThat(ticket.at("/channel")).isEqualTo("phone");
        var rows =
                updates.stream().filter(line -> line.startsWith(number + ",")).toList();
        var moments = auditor.get(path + "/events?limit=100").expect(200).items("/at");
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(moments).contains(row.split(",")[1] + ":00Z"));
        assertThat(auditor.get(path + "/events").items("/recordedAt")).doesNotContain("");

        var head = head();
        var again = imported(files(cases, updates));
        assertThat(again.at("/state")).isEqualTo("done");
        assertThat(again.json().path("done").asInt()).isEqualTo(cases.size() - 1);
        assertThat(events("TicketOpened", head)).isEmpty();
    }

    @Test
    void broken_lines_are_reported_and_nothing_is_half_imported() {
        var cases = List.of(
                lines("cases.csv").getFirst(),
                "INC9999901,Phone,7,8,2016-03-01T09:00,1,20,125,471" + EMPTY,
                "INC9999902,Phone,7,8,not a time,1,20,125,471" + EMPTY);
        var updates = List.of(
                lines("updates.csv").getFirst(),
                "INC9999901,2016-03-01T09:05,New,70,,21,3,0,0,1",
                "INC9999902,2016-03-01T09:05,New,70,,21,3,0,0,1");
        var done = imported(files(cases, updates));
        assertThat(done.at("/state")).isEqualTo("done");
        assertThat(done.json().path("done").asInt()).isEqualTo(1);
        assertThat(done.json().path("errors")).isNotEmpty();
        assertThat(done.at("/errors/0/file")).isEqualTo("cases.csv");
        assertThat(done.at("/errors/0/line")).isEqualTo("3");
        assertThat(done.at("/errors/0/reason")).isNotBlank();
        desk.awaitReadModels();
        assertThat(found("INC9999901")).hasSize(1);
        assertThat(found("INC9999902")).isEmpty();
    }

    @Test
    void a_repeat_is_answered_the_same_and_keeps_no_file() throws IOException {
        var cases =
                List.of(lines("cases.csv").getFirst(), "INC9999905,Phone,7,8,2016-03-01T09:00,1,20,125,471" + EMPTY);
        var files = files(cases, List.of(lines("updates.csv").getFirst()));
        var once = admin.with("Idempotency-Key", "import of ImportsIT");
        var before = kept();
        var started = once.upload("/imports?format=uci-incidents", files).expect(202);
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        admin.get("/imports/" + started.at("/id")).at("/state").equals("done"));
        await().untilAsserted(() -> assertThat(kept()).isEqualTo(before));
        var again = once.upload("/imports?format=uci-incidents", files).expect(202);
        assertThat(again.at("/id")).isEqualTo(started.at("/id"));
        assertThat(kept()).isEqualTo(before);
        var others = new LinkedHashMap<>(files);
        others.replaceAll((name, content) -> content + "\n");
        once.upload("/imports?format=uci-incidents", others).refused(422, "idempotency-key-reused");
        once.upload("/imports?format=no-such", files).refused(422, "idempotency-key-reused");
        assertThat(kept()).isEqualTo(before);
    }

    /** How many files the desk keeps. */
    private long kept() throws IOException {
        var folder = Path.of(desk.bean(Environment.class)
                .resolveRequiredPlaceholders(
                        "${docket.attachments.directory:${docket.embedded.directory:.docket}/attachments}"));
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void what_cannot_be_imported_is_refused() {
        admin.upload("/imports?format=no-such", Map.of("cases.csv", "a,b\n")).refused(400, "invalid-request");
        admin.upload("/imports", Map.of("cases.csv", "a,b\n")).refused(400, "invalid-request");
        admin.upload("/imports?format=uci-incidents", Map.of()).refused(400, "invalid-request");
        admin.get("/imports/00000000-0000-4000-8000-000000000000").refused(404, "not-found");
    }

    private Answered imported(Map<String, String> files) {
        var started = admin.upload("/imports?format=uci-incidents", files).expect(202);
        assertThat(started.header("Location")).isEqualTo("/api/v1/imports/" + started.at("/id"));
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> admin.get("/imports/" + started.at("/id")).expect(200), progress -> !progress.at("/state")
                        .equals("running"));
    }

    /** Elasticsearch is fed behind the read model. */
    private List<String> found(String number) {
        return auditor.with("Docket-Min-Position", String.valueOf(head()))
                .get("/search?q=external:" + number)
                .expect(200)
                .items("/id");
    }

    private List<String> events(String type, long after) {
        return auditor.get("/events?limit=100&type=" + type + "&after=" + after)
                .expect(200)
                .items("/type");
    }

    private long head() {
        return admin.get("/ops/projections").json().path(0).path("head").asLong();
    }

    private static Map<String, String> files(List<String> cases, List<String> updates) {
        var files = new LinkedHashMap<String, String>();
        files.put("cases.csv", String.join("\n", cases) + "\n");
        files.put("updates.csv", String.join("\n", updates) + "\n");
        return files;
    }

    @Test
    void an_open_quotation_mark_leaves_out_the_tickets_that_it_may_tell_of() {
        var begin = ",Phone,7,8,2016-03-01T09:00,1,20,125,471" + EMPTY;
        var cases = List.of(lines("cases.csv").getFirst(), "INC9999911" + begin, "INC9999912" + begin);
        var updates = List.of(
                lines("updates.csv").getFirst(),
                "INC9999912,2016-03-01T09:05,New,70,,21,3,0,0,1",
                "INC9999912,2016-03-01T09:06,\"Active,70,,21,3,0,0,1");
        var done = imported(files(cases, updates));
        assertThat(done.at("/state")).isEqualTo("done");
        assertThat(done.json().path("done").asInt()).isEqualTo(1);
        assertThat(done.json().path("failed").asInt()).isEqualTo(1);
        assertThat(done.at("/errors/0/file")).isEqualTo("updates.csv");
        assertThat(done.at("/errors/0/line")).isEqualTo("3");
        desk.awaitReadModels();
        assertThat(found("INC9999911")).hasSize(1);
        assertThat(found("INC9999912")).isEmpty();
    }

    @Test
    void what_refuses_an_import_as_a_whole_is_told_by_file_and_line() {
        var failed = imported(Map.of("letter.txt", "Dear desk,\n"));
        assertThat(failed.at("/state")).isEqualTo("failed");
        assertThat(failed.json().path("errors").findValuesAsString("file")).containsOnly("letter.txt");
        assertThat(failed.json().path("errors").findValuesAsString("line")).containsOnly("1");
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource("uci-incidents/" + file)
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
