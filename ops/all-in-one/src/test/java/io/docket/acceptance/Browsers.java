package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of the stories. Everybody in them has a profile of their own, as at a machine of their own. */
final class Browsers implements AutoCloseable {
    /** How long the slowest machine may take for what people see at once. */
    private static final double PATIENCE_MILLISECONDS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Of the distribution, never a download: {@code ops/test} sees to it that there is one. */
    static Browsers start() {
        var chromium = chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
        return new Browsers(playwright, browser);
    }

    /** A page of somebody who has signed in by hand. */
    Page signedIn(RunningDesk desk, String username, String password) {
        var page = page(desk);
        page.navigate("/");
        signIn(page, username, password);
        assertThat(page.url()).as("where they wanted to go, and nothing else").doesNotContain("?");
        return page;
    }

    /** At the door, where the page stands already. */
    void signIn(Page page, String username, String password) {
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    Page page(RunningDesk desk) {
        var page = browser.newContext(new NewContextOptions()
                        .setBaseURL(desk.url().toString())
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(1440, 900))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.setDefaultNavigationTimeout(PATIENCE_MILLISECONDS);
        return page;
    }

    /** A page of somebody who is not connected to anything. */
    Page offline() {
        var page = browser.newContext(new NewContextOptions()
                        .setOffline(true)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(1440, 900))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        var wanted = System.getenv("DOCKET_CHROMIUM");
        var found = Stream.of(wanted, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent() || wanted != null,
                "NO BROWSER STORY WAS RUN: there is no Chromium; install it, or point DOCKET_CHROMIUM at one.");
        return found.orElseGet(() -> Path.of(Objects.requireNonNull(wanted)));
    }
}
