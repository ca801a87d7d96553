package io.docket.benchmarks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How long people wait for screens, in a real browser on the same machine: until what they came for can be seen there,
 * not until some file has arrived.
 */
final class ScreenBenchmark implements Benchmark {

    private static final int LOADS = 7;
    private static final int TICKETS = 30;
    private static final int PUSHES = 100;
    private static final Duration REST = Duration.ofMillis(100);
    private static final Duration SETTLED = Duration.ofMillis(400);

    /** A line of a list with its ticket. */
    private static final String LINE = ".dk-line a.subject";

    private static final String CONVERSATION = "[role=log]";

    /** Of what is clicked next: what the browser takes it for is the time, not when it was told to click. */
    private static final String WATCH = """
            ([path, selector]) => {
                const seen = () => location.pathname.startsWith(path)
                    && document.querySelector(selector)?.checkVisibility();
                window.docketSeen = new Promise((tell, fail) => {
                    addEventListener('click', click => {
                        const look = () => seen() ? tell(performance.now() - click.timeStamp) : requestAnimationFrame(look);
                        look();
                    }, {capture: true, once: true});
                    setTimeout(() => fail(new Error('Nothing was to be seen at ' + path)), 60_000);
                });
            }""";

    private static final String OVERVIEW = "/queue/all-unsolved";
    private static final String OTHER_OVERVIEW = "/queue/unassigned";

    @Override
    public String name() {
        return "ui";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.seeded();
        var browser = Chromium.start(started.process().url());
        if (browser.isEmpty()) {
            System.err.println("NO SCREEN WAS MEASURED: there is no Chromium; point DOCKET_CHROMIUM at one.");
            return List.of();
        }
        try (var chromium = browser.get()) {
            var state = chromium.signedIn("agent", "docket-demo");
            var figures = new ArrayList<Figure>();
            var cold = new Samples(LOADS);
            var warm = new Samples(LOADS);
            for (int load = 0; load < LOADS; load++) {
                try (var context = chromium.context(state)) {
                    var page = Chromium.page(context);
                    cold.add(time(() -> loaded(page)));
                    warm.add(time(() -> loaded(page)));
                }
            }
            figures.add(figure("first_load_cold", cold.milliseconds(0.50), Goal.atMost(2_000, 1_200)));
            figures.add(figure("first_load_warm", warm.milliseconds(0.50), Goal.atMost(700, 400)));
            try (var context = chromium.context(state)) {
                var page = Chromium.page(context);
                loaded(page);
                figures.add(figure("open_ticket", opened(page).milliseconds(0.50), Goal.atMost(250, 120)));
                figures.add(figure("open_overview", overviews(page).milliseconds(0.50), Goal.atMost(300, 150)));
                figures.add(figure("push_p99", pushes(desk, page).milliseconds(0.99), Goal.atMost(400, 150)));
            }
            return figures;
        }
    }

    private static void loaded(Page page) {
        page.navigate(OVERVIEW);
        seen(page, LINE);
    }

    /** From the click on a line to the conversation; then back. */
    private static Samples opened(Page page) throws Exception {
        var times = new Samples(TICKETS);
        for (int ticket = -5; ticket < TICKETS; ticket++) {
            var line = page.locator(LINE).nth(Math.floorMod(ticket, 10));
            line.waitFor();
            var time = clicked(page, line, "/tickets/", CONVERSATION);
            if (ticket >= 0) {
                times.add(time);
            }
            // Who goes back in the moment in which a page appears stays there: it is still being entered.
            Thread.sleep(SETTLED);
            page.goBack();
        }
        return times;
    }

    /** From the click on a view to its lines, while another one is shown. */
    private static Samples overviews(Page page) throws Exception {
        var times = new Samples(TICKETS);
        for (int turn = -5; turn < TICKETS; turn++) {
            clicked(page, link(page, OTHER_OVERVIEW), OTHER_OVERVIEW, LINE);
            var time = clicked(page, link(page, OVERVIEW), OVERVIEW, LINE);
            if (turn >= 0) {
                times.add(time);
            }
        }
        return times;
    }

    /** From a click until something can be seen under a path. */
    private static Duration clicked(Page page, Locator link, String path, String selector) {
        page.evaluate(WATCH, List.of(path, selector));
        link.click();
        var milliseconds = (Number) page.evaluate("() => window.docketSeen");
        return Duration.ofNanos(Math.round(milliseconds.doubleValue() * 1e6));
    }

    /** Looked for in each frame: waiting for a locator looks after 20, 100 and then each 500 ms, and measures just that. */
    private static void seen(Page page, String selector) {
        page.waitForFunction("selector => document.querySelector(selector)?.checkVisibility()", selector);
    }

    private static Locator link(Page page, String path) {
        return page.locator("a[href='" + path.substring(1) + "']").first();
    }

    /** From a note's acceptance over REST to its place in the conversation that somebody has open. */
    private static Samples pushes(DeskClient desk, Page page) throws Exception {
        var ticket = Tickets.open(desk);
        page.navigate("/tickets/" + ticket.required("number").asLong());
        seen(page, CONVERSATION);
        var times = new Samples(PUSHES);
        for (int push = -10; push < PUSHES; push++) {
            var word = "zq" + UUID.randomUUID();
            desk.post("tickets/" + ticket.required("id").asString() + "/notes", Map.of("body", word));
            var time = time(() -> page.waitForFunction(
                    "([place, word]) => document.querySelector(place).textContent.includes(word)",
                    List.of(CONVERSATION, word)));
            if (push >= 0) {
                times.add(time);
            }
            Thread.sleep(REST);
        }
        return times;
    }

    private static Duration time(Load.Step step) throws Exception {
        long begin = System.nanoTime();
        step.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Figure figure(String metric, double milliseconds, Goal goal) {
        return new Figure("ui", metric + "_ms", milliseconds, "ms", goal);
    }
}
