package io.docket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator takes on an agent, who signs in, works, and is let go. */
@ExtendWith(DeskExtension.class)
class AdministratorStory {
    private final RunningDesk desk;
    private final Browsers browsers;

    AdministratorStory(RunningDesk desk, Browsers browsers) {
        this.desk = desk;
        this.browsers = browsers;
    }

    @Test
    void a_new_agent_signs_in_and_is_out_as_soon_as_deactivated() {
        var admin = browsers.signedIn(desk, "admin", RunningDesk.PASSWORD);
        admin.navigate("/admin/people");
        button(admin, "^Add person").click();
        var form = admin.getByLabel("Person", new Page.GetByLabelOptions().setExact(true));
        field(form, "Name").fill("Nadia Berger");
        field(form, "E-mail").fill("nadia.berger@example.net");
        field(form, "User name").fill("nadia");
        chooses(admin, form, "Roles", "Agent");
        chooses(admin, form, "Groups", "Transfers");
        field(form, "Password").fill(People.PASSWORD);
        button(admin, "^Save").click();
        assertThat(admin.getByText("Nadia Berger is saved")).isVisible();

        var nadia = browsers.signedIn(desk, "nadia", People.PASSWORD);
        assertThat(nadia.getByText("Nadia Berger").first()).isVisible();
        nadia.navigate("/admin/people");
        assertThat(nadia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add person")))
                .hasCount(0);
        nadia.navigate("/queue/all-unsolved");

        button(admin, "^Deactivate").click();
        assertThat(button(admin, "^Reactivate")).isVisible();
        nadia.waitForURL("**/login**", new Page.WaitForURLOptions().setTimeout(10_000));
        assertThat(nadia.getByRole(AriaRole.ALERT)).isVisible();
        browsers.signIn(nadia, "agent", RunningDesk.PASSWORD);
        assertThat(nadia.getByText("Tomasz Zieliński").first()).isVisible();
        admin.context().close();
        nadia.context().close();
    }

    private static Locator field(Locator form, String label) {
        return form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void chooses(Page page, Locator form, String label, String item) {
        var box = form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        box.fill(item);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
        box.press("Escape");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }
}
