package io.docket.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The distribution's browser, as whoever works at the desk has it. */
record Chromium(Playwright playwright, Browser browser, URI desk) implements AutoCloseable {

    private static final double PATIENCE_MILLISECONDS = 60_000;

    /** Empty where the machine has none. */
    static Optional<Chromium> start(URI desk) {
        return Stream.of(
                        System.getenv().getOrDefault("DOCKET_CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> started(path, desk));
    }

    private static Chromium started(Path path, URI desk) {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions()
                .setExecutablePath(path)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        return new Chromium(playwright, playwright.chromium().launch(options), desk);
    }

    /** What a browser keeps of somebody who has signed in: the cookie, and no more. */
    String signedIn(String username, String password) {
        try (var context = context("")) {
            var page = page(context);
            page.navigate("/");
            page.getByLabel("User name").fill(username);
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(password);
            page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            page.waitForURL(url -> !url.contains("/login"));
            return context.storageState();
        }
    }

    /** A profile of its own with an empty cache. */
    BrowserContext context(String state) {
        var options = new NewContextOptions()
                .setBaseURL(desk.toString())
                .setLocale("en-GB")
                .setViewportSize(1440, 900);
        return browser.newContext(state.isEmpty() ? options : options.setStorageState(state));
    }

    static Page page(BrowserContext context) {
        var page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.setDefaultNavigationTimeout(PATIENCE_MILLISECONDS);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
