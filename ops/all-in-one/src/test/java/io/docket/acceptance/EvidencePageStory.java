package io.docket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.docket.api.evidence.Forgeries;
import io.docket.api.evidence.SampleBundle;
import io.docket.api.identity.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody was sent a bundle, and opens the page that came with it: from their disk, and without a network. */
@ExtendWith(DeskExtension.class)
class EvidencePageStory {
    private static final int SAMPLES = 600;
    private static final long SEED = 17;

    /** Turns a bit at each place, one after the other; answers at which places nobody noticed. */
    private static final String UNNOTICED = """
            async ([text, places]) => {
              const bundle = base64(text);
              const unnoticed = [];
              for (const place of places) {
                const changed = bundle.slice();
                changed[place] ^= 1 << (place % 8);
                if ((await verifyBundle(changed)).verdict.state === "intact") {
                  unnoticed.push(place);
                }
              }
              return unnoticed;
            }""";

    private final SampleBundle sample = new SampleBundle();
    private final List<String> asked = new ArrayList<>();
    private final Page page;

    @TempDir
    private Path folder = Path.of("");

    EvidencePageStory(Browsers browsers) {
        page = browsers.offline();
    }

    @BeforeEach
    void open() throws IOException {
        page.onPageError(Assertions::fail);
        page.onRequest(request -> asked.add(request.url()));
        var html = folder.resolve("evidence.html");
        try (var zip = new ZipFile(write(sample.bytes()).toFile());
                var content = zip.getInputStream(zip.getEntry("evidence.html"))) {
            Files.copy(content, html);
        }
        page.navigate(html.toUri().toString());
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void the_history_is_shown_and_proven_and_nobody_is_asked() throws IOException {
        take(sample.bytes());
        assertThat(page.locator("#verdict")).containsText("No alteration found");
        assertThat(page.locator("#verdict")).containsText("4 events of ticket 17");
        assertThat(page.locator(".event")).hasCount(4);
        assertThat(page.locator(".event").first()).containsText("The printer is on fire. Grüße");
        assertThat(page.locator(".event").nth(1)).containsText("normal → high");
        assertThat(page.locator(".event").nth(2)).containsText("Agent replied by Ann " + SampleBundle.ANN);
        assertThat(page.locator(".event").nth(2).locator("details")).containsText("192.0.2.7");
        var file = page.waitForDownload(() -> page.locator(".files a").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("fire.txt");
        Assertions.assertThat(Files.readAllBytes(file.path())).isEqualTo(SampleBundle.CONTENT);
        Assertions.assertThat(asked).allMatch(url -> url.startsWith("file:") || url.startsWith("blob:"));
    }

    @Test
    void whoever_knows_the_desks_key_is_told_whether_it_is_this_one() throws IOException {
        take(sample.bytes());
        var key = page.locator("#proven code").first().innerText();
        page.locator("#key").fill(key);
        assertThat(page.locator(".known output")).containsText("It is this key");
        page.locator("#key").fill(key.replace(key.charAt(0), 'x'));
        assertThat(page.locator(".known output")).containsText("It is another key");
    }

    @Test
    void the_first_event_that_is_wrong_is_shown_and_what_comes_before_it() throws IOException {
        var changed = sample.evidence();
        var events = new ArrayList<>(changed.events());
        events.remove(1);
        take(SampleBundle.bytes(sample.evidence(changed.head(), events), sample.signer));
        assertThat(page.locator("#verdict")).containsText("Event 6: There should be another one");
        assertThat(page.locator(".event")).hasCount(2);
        assertThat(page.locator(".event.wrong")).containsText("6");
        page.locator("#file").setInputFiles(Files.write(folder.resolve("other.zip"), new byte[] {1, 2, 3}));
        assertThat(page.locator("#verdict")).containsText("not as it was made");
        assertThat(page.locator("#found")).isHidden();
    }

    @Test
    void what_was_erased_stays_proven() throws IOException {
        sample.keys.destroy(new PersonId(SampleBundle.ANN));
        take(sample.bytes());
        assertThat(page.locator(".event").nth(2)).containsText("[sealed]");
        assertThat(page.locator(".event").nth(2)).not().containsText("Stand back");
        assertThat(page.locator(".event").nth(2).locator("details")).containsText("[sealed]");
    }

    @Test
    void names_are_shown_only_where_the_desk_stands_by_them() throws IOException {
        var forged = Forgeries.all();
        for (var what : List.of("a name was changed", "a word has a name", "a tag has a name")) {
            take(forged.get(what));
            assertThat(page.locator("#verdict")).containsText("not as it was made");
            assertThat(page.locator("#history")).not().containsText("Bob");
            assertThat(page.locator("#history")).not().containsText("→ low");
        }
    }

    @Test
    void why_a_text_has_no_key_is_said_only_where_the_history_says_it() throws IOException {
        take(sample.bytes());
        assertThat(page.locator(".claims")).not().containsText("erased");
        sample.forget();
        take(sample.bytes());
        assertThat(page.locator(".claims")).containsText("The history says that texts were erased");
    }

    @Test
    void no_bit_can_be_changed_anywhere() {
        var bundle = sample.bytes();
        var places = IntStream.concat(
                        new Random(SEED).ints(SAMPLES, 0, bundle.length), SampleBundle.archiveBytes(bundle.length))
                .boxed()
                .toList();
        var text = Base64.getEncoder().encodeToString(bundle);
        Assertions.assertThat(page.evaluate(UNNOTICED, List.of(text, places))).isEqualTo(List.of());
        Assertions.assertThat(state(bundle)).isEqualTo("intact");
    }

    @Test
    void nobody_can_make_another_history_of_what_was_signed() {
        Forgeries.all()
                .forEach((what, bundle) ->
                        Assertions.assertThat(state(bundle)).as(what).isEqualTo("broken"));
    }

    @Test
    void what_is_unusual_is_intact() {
        Forgeries.none()
                .forEach((what, bundle) ->
                        Assertions.assertThat(state(bundle)).as(what).isEqualTo("intact"));
    }

    private Object state(byte[] bundle) {
        return page.evaluate(
                "async (text) => (await verifyBundle(base64(text))).verdict.state",
                Base64.getEncoder().encodeToString(bundle));
    }

    private void take(byte[] bundle) throws IOException {
        page.locator("#file").setInputFiles(write(bundle));
    }

    private Path write(byte[] bundle) throws IOException {
        // Each time another file: a browser that is given the same one again says nothing to the page.
        return Files.write(Files.createTempFile(folder, "bundle", ".zip"), bundle);
    }
}
