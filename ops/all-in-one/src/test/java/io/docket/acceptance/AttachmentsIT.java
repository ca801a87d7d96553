package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(DeskExtension.class)
class AttachmentsIT {
    private final Caller agent;
    private final Caller customer;
    private final Caller stranger;

    AttachmentsIT(RunningDesk desk) {
        agent = desk.as("agent");
        customer = desk.as("customer");
        stranger = desk.as("customer2");
    }

    @Test
    void a_file_goes_up_hangs_on_a_reply_and_comes_down() {
        var ticket = Tickets.open(customer);
        var file = upload(customer, ticket, "statement.txt", "Balance: 12,50 zł");
        assertThat(file.at("/name")).isEqualTo("statement.txt");
        assertThat(file.at("/type")).startsWith("text/plain");
        assertThat(file.json().path("size").asLong()).isEqualTo("Balance: 12,50 zł".getBytes().length);
        var reply = customer.post(
                        Tickets.path(ticket) + "/replies",
                        Map.of("body", "See the file", "attachments", List.of(file.at("/id"))))
                .expect(201);
        assertThat(reply.at("/attachments/0/name")).isEqualTo("statement.txt");
        var path = "/attachments/" + file.at("/id");
        var down = agent.with("Docket-Min-Position", reply.position()).get(path).expect(200);
        assertThat(down.text()).isEqualTo("Balance: 12,50 zł");
        assertThat(down.header("Content-Disposition")).startsWith("attachment").contains("statement.txt");
        assertThat(down.header("Content-Security-Policy")).contains("sandbox");
        assertThat(down.header("X-Content-Type-Options")).isEqualTo("nosniff");
        stranger.get(path).refused(404, "not-found");
    }

    @Test
    void of_two_files_at_once_none_is_taken_rather_than_one_be_lost() {
        var path = Tickets.path(Tickets.open(customer)) + "/attachments";
        var refused =
                customer.upload(path, Map.of("a.txt", "one", "b.txt", "two")).refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("file");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'re\u202Egpj.exe', regpj.exe",
        "'a\u2066b\u2069\u200Fc.txt', abc.txt",
        "'   .. ', file",
    })
    void a_nasty_name_is_made_harmless_wherever_it_is_shown(String nasty, String harmless) {
        var ticket = Tickets.open(customer);
        var file = upload(agent, ticket, nasty, "content");
        assertThat(file.at("/name")).isEqualTo(harmless);
        var reply = agent.post(
                        Tickets.path(ticket) + "/replies",
                        Map.of("body", "See the file", "attachments", List.of(file.at("/id"))))
                .expect(201);
        assertThat(reply.at("/attachments/0/name")).isEqualTo(harmless);
        var after = agent.with("Docket-Min-Position", reply.position());
        assertThat(after.get(Tickets.path(ticket) + "/events").expect(200).text())
                .contains(harmless)
                .doesNotContain("\u202E", "\u2066", "etc/");
        assertThat(after.get("/attachments/" + file.at("/id")).expect(200).header("Content-Disposition"))
                .contains(harmless);
    }

    @Test
    void a_name_without_end_is_cut_before_its_ending() {
        var file = upload(agent, Tickets.open(customer), "a".repeat(400) + ".pdf", "content");
        assertThat(file.at("/name")).hasSize(255).endsWith("aa.pdf");
    }

    @Test
    void a_notes_file_is_for_the_desk_alone() {
        var ticket = Tickets.open(customer);
        var file = upload(agent, ticket, "internal.txt", "internal");
        var note = agent.post(
                        Tickets.path(ticket) + "/notes",
                        Map.of("body", "Evidence", "attachments", List.of(file.at("/id"))))
                .expect(201);
        var path = "/attachments/" + file.at("/id");
        agent.with("Docket-Min-Position", note.position()).get(path).expect(200);
        customer.with("Docket-Min-Position", note.position()).get(path).refused(404, "not-found");
    }

    @Test
    void the_type_is_that_of_the_content_not_of_the_name() {
        var ticket = Tickets.open(customer);
        var file = upload(customer, ticket, "picture.png", "<html><script>alert(1)</script></html>");
        assertThat(file.at("/type")).isNotEqualTo("image/png");
    }

    @Test
    void what_is_too_large_is_refused() {
        var ticket = Tickets.open(customer);
        var path = Tickets.path(ticket) + "/attachments";
        var most = "x".repeat(RunningDesk.ATTACHMENT_LIMIT);
        customer.upload(path, Map.of("most.txt", most)).expect(201);
        customer.upload(path, Map.of("more.txt", most + "x")).refused(413, "attachment-too-large");
    }

    @Test
    void only_those_who_may_write_to_a_ticket_upload() {
        var ticket = Tickets.open(customer);
        stranger.upload(Tickets.path(ticket) + "/attachments", Map.of("a.txt", "a"))
                .refused(404, "not-found");
    }

    @Test
    void somebody_elses_upload_cannot_be_used() {
        var mine = Tickets.open(customer);
        var theirs = Tickets.open(stranger);
        var file = upload(customer, mine, "mine.txt", "mine");
        stranger.post(
                        Tickets.path(theirs) + "/replies",
                        Map.of("body", "Give me that", "attachments", List.of(file.at("/id"))))
                .refused(422, "unknown-reference");
    }

    @Test
    void a_request_without_a_file_is_told_so() {
        var ticket = Tickets.open(customer);
        var refused =
                customer.upload(Tickets.path(ticket) + "/attachments", Map.of()).refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("file");
    }

    private static Answered upload(Caller caller, Answered ticket, String name, String content) {
        return caller.upload(Tickets.path(ticket) + "/attachments", Map.of(name, content))
                .expect(201);
    }
}
