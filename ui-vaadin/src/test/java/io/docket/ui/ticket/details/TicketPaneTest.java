package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.AUDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.gateway.AttachmentClient;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No view of the desk is shown: each would ask a desk of its own. */
@ViewPackages(packages = "io.docket.ui.gateway")
class TicketPaneTest extends BrowserlessTest {

    private final TicketBench bench = new TicketBench();

    /** Nobody sends or opens a file here. */
    private enum NoFiles implements AttachmentClient {
        NONE;

        @Override
        public MessageAttachment keep(String ref, String name, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MessageAttachment keepForNew(TicketId ticket, String name, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Opened open(AttachmentId id) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_history_is_made_once_somebody_looks() {
        var pane = shown();
        var history = in(pane, HistoryPanel.class).findFirst().orElseThrow();
        assertThat(in(history, ListItem.class)).isEmpty();
        in(pane, SideTabs.class).forEach(tabs -> tabs.choose(SideTabs.HISTORY));
        assertThat(in(history, ListItem.class)).hasSize(history.count()).isNotEmpty();
    }

    @Test
    void whoever_goes_on_to_the_next_ticket_does_not_ask_again_who_works_here() {
        shown();
        int asked = asked();
        shown();
        assertThat(asked()).isEqualTo(asked).isPositive();
    }

    @Test
    void each_page_has_a_directory_of_its_own() {
        var ours = Directory.of(bench.desk(AGENT), bench.ticket(AGENT).user());
        assertThat(Directory.of(bench.desk(AGENT), bench.ticket(AGENT).user())).isSameAs(ours);
        UI.setCurrent(new UI());
        assertThat(Directory.of(bench.desk(AUDITOR), bench.ticket(AUDITOR).user()))
                .isNotSameAs(ours);
    }

    private TicketPane shown() {
        var pane = new TicketPane(bench.desk(AGENT), NoFiles.NONE, bench.ticket(AGENT));
        UI.getCurrent().add(pane);
        return pane;
    }

    private static <C> Stream<C> in(Component part, Class<C> wanted) {
        return Stream.concat(
                Stream.of(part).filter(wanted::isInstance).map(wanted::cast),
                part.getChildren().flatMap(child -> in(child, wanted)));
    }

    private int asked() {
        return (int) bench.bank.desk().asked().stream()
                .filter(ListPeople.class::isInstance)
                .count();
    }
}
