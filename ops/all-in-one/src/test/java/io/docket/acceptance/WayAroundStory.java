package io.docket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What carries people around the desk: its door, its keys, and a phone's bar. */
@ExtendWith(DeskExtension.class)
class WayAroundStory {
    private final RunningDesk desk;
    private final Browsers browsers;

    WayAroundStory(RunningDesk desk, Browsers browsers) {
        this.desk = desk;
        this.browsers = browsers;
    }

    @Test
    void who_mistypes_a_password_types_nothing_but_the_password_again() {
        var page = browsers.page(desk);
        page.navigate("/login");
        var password = page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
        page.getByLabel("User name").fill("agent");
        password.fill("mistyped");
        password.press("Enter");

        assertThat(page.getByText("User name or password is not right.")).isVisible();
        assertThat(page.getByLabel("User name")).hasValue("agent");
        assertThat(password).isFocused();
        Assertions.assertThat(page.url()).doesNotContain("agent");
        page.context().close();
    }

    @Test
    void escape_leads_back_from_a_ticket_and_from_nothing_that_lies_above_it() {
        var number = Tickets.open(desk.as("customer")).at("/number");
        var agent = browsers.signedIn(desk, "agent", RunningDesk.PASSWORD);
        agent.navigate("/tickets/" + number);
        assertThat(agent.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(number);

        agent.evaluate("document.activeElement.blur()");
        agent.keyboard().press("?");
        assertThat(agent.getByRole(AriaRole.DIALOG)).isVisible();
        agent.keyboard().press("Escape");
        assertThat(agent.getByRole(AriaRole.DIALOG)).isHidden();
        Assertions.assertThat(agent.url()).endsWith("/tickets/" + number);

        agent.keyboard().press("Escape");
        agent.waitForURL(url -> url.endsWith("/queue/waiting-on-us"));
        agent.context().close();
    }

    @Test
    void updates_are_at_hand_on_a_phone() {
        var agent = browsers.signedIn(desk, "agent", RunningDesk.PASSWORD);
        agent.setViewportSize(390, 844);

        agent.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.BUTTON)
                .getByText("Updates")
                .click();

        assertThat(agent.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Updates")))
                .isVisible();
        agent.context().close();
    }
}
