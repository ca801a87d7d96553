package io.docket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer and an agent side by side: each sees at once what the other writes, and notes stay at the desk. */
@ExtendWith(DeskExtension.class)
class AgentAndCustomerStory {
    private static final String NOTE = "Between us: the courier lost the whole bag";

    private final RunningDesk desk;
    private final Browsers browsers;
    private final List<String> frames = new CopyOnWriteArrayList<>();

    AgentAndCustomerStory(RunningDesk desk, Browsers browsers) {
        this.desk = desk;
        this.browsers = browsers;
    }

    @Test
    void a_customer_gets_an_answer() throws IOException {
        var customer = browsers.signedIn(desk, "customer", RunningDesk.PASSWORD);
        customer.onWebSocket(socket -> socket.onFrameReceived(this::received));
        customer.onResponse(response -> {
            if (response.url().contains("v-r=")) {
                frames.add(response.text());
            }
        });
        var number = opensRequest(customer);

        var agent = browsers.signedIn(desk, "agent", RunningDesk.PASSWORD);
        agent.navigate("/tickets/" + number);
        var conversation = agent.getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName("Conversation"));
        assertThat(conversation).containsText("It should have come two weeks ago");

        answers(customer, "It is the blue card, by the way");
        assertThat(conversation).containsText("It is the blue card, by the way", live());

        agent.getByLabel("Reply to Anna Kowalska").fill("We have sent a new one today");
        button(agent, "^Send as Pending").click();
        assertThat(customer.getByText("We have sent a new one today")).isVisible();
        assertThat(customer.getByText("Needs your answer").first()).isVisible();

        agent.locator(".dk-properties vaadin-select").first().click();
        assertThat(option(agent, "Open")).isVisible();
        assertThat(option(agent, "New")).hasCount(0);
        agent.keyboard().press("Escape");

        button(agent, "^Note").click();
        agent.getByLabel("Internal note").fill(NOTE + " @Inês Carvalho");
        button(agent, "^Add note").click();
        assertThat(conversation).containsText(NOTE);
        assertThat(conversation.locator(".dk-called")).hasText("@Inês Carvalho");

        answers(customer, "Thank you, it is here");
        assertThat(conversation).containsText("Thank you, it is here", live());

        assertThat(customer.getByText("Thank you, it is here")).isVisible();
        customer.reload();
        assertThat(customer.getByText("We have sent a new one today")).isVisible();
        Assertions.assertThat(customer.content()).doesNotContain(NOTE);
        Assertions.assertThat(frames).isNotEmpty().noneMatch(frame -> frame.contains(NOTE));

        desk.as("agent").patch("/tickets/" + number, Map.of("status", "solved"));
        desk.as("agent").patch("/tickets/" + number, Map.of("status", "closed"));
        assertThat(agent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Status: Closed")))
                .isDisabled();
        assertThat(agent.getByLabel("Internal note")).isHidden();

        agent.navigate("/nowhere");
        assertThat(agent.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("There is nothing here")))
                .isVisible();
        assertThat(agent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Unassigned")))
                .isVisible();
        customer.navigate("/account/password");
        var everything = customer.waitForDownload(() ->
                customer.getByText("Everything that the desk knows of you").click());
        Assertions.assertThat(everything.suggestedFilename())
                .contains(desk.as("customer").get("/me").at("/id"));
        Assertions.assertThat(Files.size(everything.path())).isPositive();
        customer.context().close();
        agent.context().close();
    }

    private void received(WebSocketFrame frame) {
        frames.add(
                frame.text() == null
                        ? new String(frame.binary(), java.nio.charset.StandardCharsets.UTF_8)
                        : frame.text());
    }

    private static Locator option(Page page, String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String opensRequest(Page customer) {
        customer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New request"))
                .first()
                .click();
        customer.getByLabel("What is it about?").fill("My card is not here");
        customer.getByLabel("What happened?").fill("It should have come two weeks ago");
        button(customer, "^Send request").click();
        customer.waitForURL(Pattern.compile(".*/portal/[0-9]+$"));
        assertThat(customer.getByText("It should have come two weeks ago")).isVisible();
        return customer.url().replaceAll(".*/", "");
    }

    private static void answers(Page customer, String words) {
        customer.getByLabel("Write an answer").fill(words);
        button(customer, "^Send\\b").click();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    /** Within a second, and as much again for each browser of a busy machine. */
    private static ContainsTextOptions live() {
        return new ContainsTextOptions().setTimeout(3_000);
    }
}
