package io.docket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A supervisor sees on the dashboard how the desk stands, while it changes. */
@ExtendWith(DeskExtension.class)
class SupervisorStory {
    private final RunningDesk desk;
    private final Browsers browsers;

    SupervisorStory(RunningDesk desk, Browsers browsers) {
        this.desk = desk;
        this.browsers = browsers;
    }

    @Test
    void the_dashboard_counts_what_comes_in_and_leads_to_it() {
        var supervisor = browsers.signedIn(desk, "supervisor", RunningDesk.PASSWORD);
        assertThat(heading(supervisor, "Team load")).isVisible();
        assertThat(heading(supervisor, "SLA at risk")).isVisible();
        assertThat(heading(supervisor, "Oldest unanswered")).isVisible();
        assertThat(heading(supervisor, "Came in and solved per day")).isVisible();
        assertThat(supervisor.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Transfers")))
                .isVisible();

        var unassigned = supervisor
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Unassigned")));
        var before = Integer.parseInt(unassigned.innerText().replaceAll("[^0-9]", ""));
        Tickets.open(desk.as("customer"));
        assertThat(unassigned).containsText(String.valueOf(before + 1));

        unassigned.click();
        assertThat(heading(supervisor, "Unassigned")).isVisible();
        supervisor.context().close();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
