package io.docket.acceptance;

import static io.docket.acceptance.Erasures.REASON;
import static io.docket.acceptance.Erasures.personalData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.seal.ErasureList;
import io.docket.api.seal.KeysDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is forgotten, and of the word that marks all that they were there is nothing left. */
@ExtendWith(DeskExtension.class)
class ErasureIT {
    private final RunningDesk desk;
    private final Caller admin;
    private final Caller agent;
    private final String canary = "kanarie" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    ErasureIT(RunningDesk desk) {
        this.desk = desk;
        admin = desk.as("admin");
        agent = desk.as("agent");
    }

    @Test
    void nothing_that_could_be_read_of_them_is_left() {
        var person = person();
        var they = desk.nobody().signIn(canary, People.PASSWORD);
        var ticket = ticket(they);
        var other = Tickets.open(desk.as("customer"));
        // A mail about no ticket, to an address that will not be theirs any more.
        desk.nobody()
                .post("/auth/password-reset", Map.of("email", canary + "@example.net"))
                .expect(202);
        await().until(() ->
                admin.get(personalData(person) + "/extent").at("/mails").equals("3"));
        admin.patch("/users/" + person, Map.of("email", "now." + canary + "@example.net"))
                .expect(200);
        desk.awaitReadModels();
        assertThat(agent.get("/search?q=" + canary).at("/total")).isEqualTo("1");
        assertThat(places())
                .as("where it is before")
                .hasSizeGreaterThan(8)
                .contains("public.first_answer")
                .anyMatch(place -> place.contains("/translog"));
        var extent = admin.get(personalData(person) + "/extent").expect(200);
        assertThat(extent.text()).isEqualTo("{\"tickets\":1,\"messages\":5,\"attachments\":1,\"mails\":3}");

        var former = canary + "@example.net";
        assertThat(archive(they, person))
                .contains("Dear " + canary, "Content " + canary, "127.0.0.1", "index.html", "account.json", former)
                .contains("activity.json", "RequesterReplied", "The desk changed the e-mail address of")
                .doesNotContain("Note on", "Not for", admin.get("/me").at("/displayName"));
        assertThat(address(person)).isEqualTo("127.0.0.1");
        assertThat(archive(admin, person))
                .contains("Note on " + canary, "Content " + canary, former)
                .as("what was there before, and what the assistant proposed")
                .contains("Subject " + canary, "Not for " + canary, "ProposalRejected");
        agent.get(personalData(person)).refused(403, "forbidden");

        // As PostgreSQL does by itself after a while; it keeps pieces of what it finds.
        JdbcClient.create(desk.bean(Flyway.class).getConfiguration().getDataSource())
                .sql("analyze")
                .update();
        var begun = admin.delete(personalData(person), REASON).expect(202);
        assertThat(begun.header("Location")).isEqualTo("/api/v1/erasures/" + begun.at("/id"));
        var done = Erasures.done(desk, begun);
        assertThat(done.at("/person")).isEqualTo(person);
        assertThat(done.at("/reason")).isEqualTo("Asked for it by letter");
        assertThat(done.at("/position")).isEqualTo(begun.position());
        assertThat(done.at("/by/id")).isEqualTo(admin.get("/me").at("/id"));

        assertThat(places()).as("where it is afterwards").isEmpty();
        assertThat(address(person)).isEqualTo("[erased]");
        assertThat(ErasureList.in(desk.bean(KeysDirectory.class)).entries())
                .as("for a database that is put back to before")
                .anySatisfy(entry -> assertThat(entry.person()).hasToString(person));
        assertThat(agent.get("/search?q=" + canary).at("/total")).isEqualTo("0");
        var path = Tickets.path(ticket);
        for (var read : List.of(
                path,
                path + "/messages",
                path + "/events",
                path + "/proposals",
                path + "/at?event=1",
                "/users/" + person)) {
            assertThat(agent.get(read).expect(200).text())
                    .doesNotContain(canary)
                    .contains("[erased]");
        }
        assertThat(answered(ticket).expect(201).text()).doesNotContain(canary).contains("[erased]");
        assertThat(agent.get("/attachments/" + agent.get(path + "/messages").at("/items/1/attachments/0/id"))
                        .status())
                .isIn(404, 410);
        var now = agent.get(path);
        assertThat(now.at("/status")).isEqualTo("open");
        assertThat(now.at("/priority")).isEqualTo("urgent");
        assertThat(agent.get(Tickets.path(other)).at("/subject")).isEqualTo(other.at("/subject"));

        they.get("/me").refused(401, "unauthenticated");
        desk.nobody().token(canary, People.PASSWORD).refused(401, "bad-credentials");
        agent.post(path + "/replies", Map.of("body", "Anybody there?")).refused(422, "person-forgotten");
        agent.post(path + "/notes", Map.of("body", "Nobody there")).refused(422, "person-forgotten");
        agent.patch(path, Map.of("subject", "Another")).refused(422, "person-forgotten");
        agent.patch(path, Map.of("status", "solved")).expect(200);
        var again = admin.delete(personalData(person), REASON).refused(422, "person-forgotten");
        assertThat(again.at("/erasure")).isEqualTo(begun.at("/id"));
        admin.patch("/users/" + person, Map.of("displayName", "Back")).refused(422, "person-forgotten");
        // Their address is free, for whoever has it now.
        person();
    }

    /** PostgreSQL keeps its write-ahead log, with all that was erased, for a backup that has not copied it yet. */
    @Test
    void a_backup_is_waited_for() throws Exception {
        var person = person();
        Tickets.open(desk.nobody().signIn(canary, People.PASSWORD), canary);
        desk.awaitReadModels();
        try (var server = DatabaseServer.of(desk)) {
            server.keepLogForABackup();
            var begun = admin.delete(personalData(person), REASON).expect(202);
            await("the purge").atMost(Duration.ofMinutes(1)).until(server::isAskedForBackups);
            assertThat(admin.get("/erasures/" + begun.at("/id")).at("/state")).isEqualTo("running");
            assertThat(files(desk.databaseDirectory())).isNotEmpty();
            server.letGo();
            Erasures.done(desk, begun);
        }
        assertThat(files(desk.databaseDirectory())).isEmpty();
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        var person = People.register(desk, "customer");
        admin.delete(personalData(person.id()), Map.of()).refused(400, "invalid-request");
        admin.delete(personalData(person.id()), Map.of("reason", " ")).refused(400, "invalid-request");
        admin.delete(personalData(admin.get("/me").at("/id")), REASON).refused(403, "forbidden");
        admin.delete("/people/no-id/personal-data", REASON).refused(404, "not-found");
        person.signIn(desk).get("/me").expect(200);
    }

    private String person() {
        return admin.post(
                        "/users",
                        Map.of(
                                "username",
                                canary,
                                "displayName",
                                "Ann " + canary,
                                "email",
                                canary + "@example.net",
                                "password",
                                People.PASSWORD,
                                "roles",
                                List.of("customer")))
                .expect(201)
                .at("/id");
    }

    /** From which they did the first of what they did, as auditors read it. */
    private String address(String person) {
        return desk.as("auditor")
                .get("/events?limit=1&actor=" + person)
                .expect(200)
                .at("/items/0/client");
    }

    /** With the word wherever something can be written. */
    private Answered ticket(Caller they) {
        var ticket = Proposals.ticket(they, "Subject " + canary);
        var path = Tickets.path(ticket);
        var triage = Proposals.open(agent, ticket, "triage");
        agent.post(Proposals.path(ticket, triage) + "/reject", Map.of("reason", "Not for " + canary))
                .expect(200);
        var file = they.upload(path + "/attachments", Map.of(canary + ".txt", "Content " + canary))
                .expect(201);
        for (var body : List.of("See " + canary, "Again " + canary)) {
            they.with("Idempotency-Key", body.substring(0, 3))
                    .post(path + "/replies", Map.of("body", body, "attachments", List.of(file.at("/id"))))
                    .expect(201);
        }
        answered(ticket).expect(201);
        agent.post(path + "/notes", Map.of("body", "Note on " + canary)).expect(201);
        agent.patch(path, Map.of("priority", "urgent", "customFields", Map.of("contract", "No. " + canary)))
                .expect(200);
        agent.patch(path, Map.of("subject", "Now " + canary)).expect(200);
        return ticket;
    }

    /** Whoever repeats it is told the same. */
    private Answered answered(Answered ticket) {
        return agent.with("Idempotency-Key", "answer of ErasureIT")
                .post(Tickets.path(ticket) + "/replies", Map.of("body", "Dear " + canary));
    }

    /** Tables that hold the word, as text or as bytes, and files of the servers that do. */
    private TreeSet<String> places() {
        var places = new TreeSet<String>();
        var sql = JdbcClient.create(desk.bean(Flyway.class).getConfiguration().getDataSource());
        sql.sql("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname !~ '^(pg_|information)'")
                .query(String.class)
                .list()
                .forEach(table -> {
                    if (sql.sql("select exists (select from " + table + " t where t::text like ? or t::text like ?)")
                            .params("%" + canary + "%", "%" + hex() + "%")
                            .query(Boolean.class)
                            .single()) {
                        places.add(table);
                    }
                });
        places.addAll(files(desk.databaseDirectory()));
        desk.searchDirectories().forEach(folder -> places.addAll(files(folder)));
        return places;
    }

    /** Servers do away with files while one looks: then it is looked again. */
    private List<String> files(Path folder) {
        return await().ignoreException(UncheckedIOException.class).until(() -> holding(folder), found -> true);
    }

    private List<String> holding(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(this::holdsWord)
                    .map(Path::toString)
                    .toList();
        }
    }

    /** Everything that the files of the archive say, and their names. */
    private static String archive(Caller caller, String person) {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(caller.download(personalData(person))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private String hex() {
        return HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
    }

    private boolean holdsWord(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
        } catch (IOException gone) {
            return false;
        }
    }
}
