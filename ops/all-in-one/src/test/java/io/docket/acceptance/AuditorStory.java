package io.docket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.docket.api.evidence.BundleVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor goes through a ticket's past, step by step, and reads the log. */
@ExtendWith(DeskExtension.class)
class AuditorStory {
    private final RunningDesk desk;
    private final Browsers browsers;

    AuditorStory(RunningDesk desk, Browsers browsers) {
        this.desk = desk;
        this.browsers = browsers;
    }

    @Test
    void a_ticket_is_seen_as_it_was_after_each_event() throws IOException {
        var subject = "Before the change " + System.nanoTime();
        var ticket = Tickets.open(desk.as("customer"), subject);
        var agent = desk.as("agent");
        agent.patch(Tickets.path(ticket), Map.of("priority", "urgent")).expect(200);
        agent.post(Tickets.path(ticket) + "/notes", Map.of("body", "Seen by auditors too"))
                .expect(201);
        agent.patch(Tickets.path(ticket), Map.of("subject", "After the change")).expect(200);
        desk.awaitReadModels();

        var auditor = browsers.signedIn(desk, "auditor", RunningDesk.PASSWORD);
        auditor.navigate("/tickets/" + ticket.at("/number"));
        assertThat(auditor.getByText("Seen by auditors too").first()).isVisible();
        assertThat(auditor.getByLabel("Internal note")).hasCount(0);
        assertThat(auditor.getByLabel("Reply to Anna Kowalska")).hasCount(0);

        auditor.navigate("/tickets/" + ticket.at("/number") + "/history");
        var title = auditor.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        var past = auditor.getByLabel("Ticket at this moment");
        assertThat(title).hasText("After the change");
        button(auditor, "First event").click();
        assertThat(auditor.getByText(Pattern.compile("^Event 1 of "))).isVisible();
        assertThat(title).hasText(subject);
        assertThat(past).containsText("Normal");
        assertThat(auditor.getByText("Seen by auditors too")).hasCount(0);
        assertThat(button(auditor, "Previous event")).isDisabled();

        var urgent = goOnUntil(auditor, past, "Urgent");
        assertThat(title).hasText(subject);
        // The address follows a moment after what is shown.
        assertThat(auditor).hasURL(Pattern.compile("[?]event=" + urgent + "$"));
        auditor.reload();
        assertThat(past).containsText("Urgent");
        button(auditor, "Previous event").click();
        assertThat(past).containsText("Normal");

        var evidence = auditor.waitForDownload(
                () -> auditor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download evidence"))
                        .click());
        Assertions.assertThat(evidence.suggestedFilename()).isEqualTo("evidence-" + ticket.at("/number") + ".zip");
        Assertions.assertThat(BundleVerifier.verify(evidence.path()).verdict().isIntact())
                .isTrue();

        auditor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to now"))
                .click();
        auditor.waitForURL("**/tickets/" + ticket.at("/number"));

        auditor.navigate("/audit");
        assertThat(auditor.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Log")))
                .isVisible();
        var export = auditor.waitForDownload(
                () -> auditor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export JSON lines"))
                        .click());
        Assertions.assertThat(Files.readString(export.path()).lines())
                .isNotEmpty()
                .allSatisfy(line -> Assertions.assertThat(
                                Caller.JSON.readTree(line).path("position").asLong())
                        .isPositive());

        auditor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Proof"))
                .click();
        assertThat(auditor.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Last tree head")))
                .isVisible();
        button(auditor, "Verify now").click();
        assertThat(auditor.getByText("Whole log").first()).isVisible();
        assertThat(auditor.getByText(Pattern.compile("^(no alteration found|altered from event .*)$"))
                        .first())
                .isVisible();
        auditor.context().close();
    }

    /** The number of the event by which the ticket has {@code words}; the assistant's events may lie between. */
    private static int goOnUntil(Page page, Locator past, String words) {
        var where = page.getByText(Pattern.compile("^Event [0-9]+ of "));
        var event = 1;
        while (!past.innerText().contains(words)) {
            button(page, "Next event").click();
            event++;
            assertThat(where).containsText("Event " + event + " of ");
        }
        return event;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
