package io.docket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.docket.acceptance.Erasures.REASON;
import static io.docket.acceptance.Erasures.personalData;

import com.microsoft.playwright.Page;
import io.docket.api.evidence.BundleVerifier;
import io.docket.documentation.PythonVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ticket is proven as long as the log is there, whoever was forgotten; what its bundle says of them depends on when
 * it was made.
 */
@ExtendWith(DeskExtension.class)
class ErasedEvidenceStory {
    private static final String WORD = "marmalade";

    private final RunningDesk desk;
    private final Page page;

    @TempDir
    private Path folder = Path.of("");

    ErasedEvidenceStory(RunningDesk desk, Browsers browsers) {
        this.desk = desk;
        page = browsers.offline();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void a_bundle_from_before_tells_all_and_one_from_afterwards_nothing_and_both_are_proven() throws IOException {
        var person = People.register(desk, "customer");
        var ticket = Tickets.open(person.signIn(desk), "About " + WORD);
        var path = Tickets.path(ticket);
        var agent = desk.as("agent");
        var file =
                agent.upload(path + "/attachments", Map.of(WORD + ".txt", WORD)).expect(201);
        var last = agent.post(path + "/replies", Map.of("body", "Your " + WORD, "attachments", List.of(file.at("/id"))))
                .expect(201);
        var before = bundle(path, last, "before.zip");
        Erasures.done(
                desk, desk.as("admin").delete(personalData(person.id()), REASON).expect(202));
        last = agent.patch(path, Map.of("priority", "high")).expect(200);
        var after = bundle(path, last, "after.zip");

        for (var bundle : List.of(before, after)) {
            Assertions.assertThat(BundleVerifier.verify(bundle).verdict().firstBad())
                    .isEmpty();
        }
        page.onPageError(Assertions::fail);
        page.navigate(evidencePage(after).toUri().toString());
        open(before);
        assertThat(page.locator("#verdict")).containsText("No alteration found");
        assertThat(page.locator(".event").first()).containsText("About " + WORD);
        assertThat(page.locator(".files a")).containsText(WORD + ".txt");
        open(after);
        assertThat(page.locator("#verdict")).containsText("No alteration found");
        assertThat(page.locator(".event").first()).containsText("[sealed]");
        assertThat(page.locator(".files li")).containsText("not in the bundle");
        assertThat(page.locator("#history")).not().containsText(WORD);

        Assertions.assertThat(entry(before, "bundle.json")).contains(person.username());
        Assertions.assertThat(entry(after, "bundle.json")).doesNotContain(person.username(), WORD);

        var python = PythonVerifier.in(folder);
        Assertions.assertThat(python.verify(before))
                .anyMatch(line -> line.contains("Your " + WORD))
                .last()
                .isEqualTo("intact");
        Assertions.assertThat(python.verify(after))
                .noneMatch(line -> line.contains(WORD))
                .last()
                .isEqualTo("intact");
    }

    private Path bundle(String ticket, Answered until, String name) throws IOException {
        var reader = desk.as("auditor").with("Docket-Min-Position", until.position());
        return Files.write(folder.resolve(name), reader.download(ticket + "/evidence"));
    }

    private Path evidencePage(Path bundle) throws IOException {
        return Files.writeString(folder.resolve("evidence.html"), entry(bundle, "evidence.html"));
    }

    private void open(Path bundle) {
        page.locator("#file").setInputFiles(bundle);
    }

    private static String entry(Path bundle, String name) throws IOException {
        try (var zip = new ZipFile(bundle.toFile());
                var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
