package io.docket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst asks for a report, narrows it, and takes it along. */
@ExtendWith(DeskExtension.class)
class AnalystStory {
    private final RunningDesk desk;
    private final Browsers browsers;

    AnalystStory(RunningDesk desk, Browsers browsers) {
        this.desk = desk;
        this.browsers = browsers;
    }

    @Test
    void a_report_says_what_the_search_counts_and_comes_as_a_file() throws IOException {
        var analyst = browsers.signedIn(desk, "analyst", RunningDesk.PASSWORD);
        var to = LocalDate.now();
        var from = to.minusDays(89);
        analyst.navigate("/reports?interval=month&by=priority&zone=UTC&from=" + from + "&to=" + to);
        assertThat(analyst.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Reports")))
                .isVisible();
        assertThat(analyst.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("By priority")))
                .isVisible();

        var filter = analyst.getByLabel("Only tickets that match");
        filter.fill("priority>=high");
        filter.press("Enter");
        analyst.waitForURL(url -> url.contains("q=priority"));
        var counted = desk.as("analyst")
                .get("/search?limit=1&q=priority>=high created>=" + from + " created<" + to.plusDays(1))
                .expect(200)
                .json()
                .path("total")
                .asLong();
        assertThat(analyst.getByText(Pattern.compile("^" + "%,d".formatted(counted) + " tickets? came in"))
                        .first())
                .isVisible();
        assertThat(analyst.getByText("Urgent").first()).isVisible();
        assertThat(analyst.getByText("Low", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);

        var download = analyst.waitForDownload(
                () -> analyst.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .first()
                        .click());
        Assertions.assertThat(download.suggestedFilename()).endsWith(".csv");
        Assertions.assertThat(Files.readString(download.path()).lines()).hasSizeGreaterThan(3);
        analyst.context().close();
    }

    @Test
    void a_ticket_opens_from_a_search_with_all_that_can_be_counted() {
        var analyst = browsers.signedIn(desk, "analyst", RunningDesk.PASSWORD);
        analyst.navigate("/search?q=card");
        analyst.locator("vaadin-grid a").first().click();
        analyst.waitForURL(Pattern.compile("/tickets/\\d+$"));

        assertThat(analyst.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(Pattern.compile("\\d+"));
        assertThat(analyst.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Properties")))
                .containsText("Group");
        assertThat(analyst.getByRole(AriaRole.NAVIGATION).first()).isVisible();
        analyst.context().close();
    }
}
