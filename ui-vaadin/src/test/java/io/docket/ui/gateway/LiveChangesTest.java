package io.docket.ui.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No view of the desk is shown: each would ask a desk of its own. */
@ViewPackages(packages = "io.docket.ui.gateway")
class LiveChangesTest extends BrowserlessTest {
    private static final Duration PACE = Duration.ofSeconds(2);

    private final SampleBank bank = SampleBank.open();
    private final List<List<TicketChanged>> heard = new ArrayList<>();
    private final Div view = new Div();

    @Test
    void the_first_change_is_told_at_once_and_what_follows_it_together_after_a_while() {
        var first = TicketId.next();
        var others = List.of(TicketId.next(), TicketId.next(), TicketId.next());
        LiveChanges.follow(view, bank.as(SamplePeople.ADMIN), PACE, heard::add);
        UI.getCurrent().add(view);
        var begun = System.nanoTime();
        bank.desk().changed(first);
        await().pollInSameThread().atMost(PACE.dividedBy(2)).until(() -> heardSoFar() == 1);
        others.forEach(bank.desk()::changed);
        await().pollInSameThread().atMost(PACE.multipliedBy(3)).until(() -> heardSoFar() == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(PACE);
        assertThat(heard.getFirst()).extracting(TicketChanged::ticket).containsExactly(first);
        assertThat(heard.getLast()).extracting(TicketChanged::ticket).containsExactlyElementsOf(others);
    }

    @Test
    void who_has_left_hears_nothing() {
        LiveChanges.follow(view, bank.as(SamplePeople.ADMIN), Duration.ZERO, heard::add);
        UI.getCurrent().add(view);
        bank.desk().changed(TicketId.next());
        await().pollInSameThread().until(() -> heardSoFar() == 1);
        UI.getCurrent().remove(view);
        bank.desk().changed(TicketId.next());
        UI.getCurrent().add(view);
        bank.desk().changed(TicketId.next());
        await().pollInSameThread().until(() -> heardSoFar() == 2);
        assertThat(heard.getLast()).hasSize(1);
    }

    private int heardSoFar() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        return heard.size();
    }
}
