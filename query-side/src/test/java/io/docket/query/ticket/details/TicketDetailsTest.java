package io.docket.query.ticket.details;

import static io.docket.query.ticket.SampleDesk.ACME;
import static io.docket.query.ticket.SampleDesk.AGENT;
import static io.docket.query.ticket.SampleDesk.ANALYST;
import static io.docket.query.ticket.SampleDesk.ANN;
import static io.docket.query.ticket.SampleDesk.AUDITOR;
import static io.docket.query.ticket.SampleDesk.CARDS;
import static io.docket.query.ticket.SampleDesk.GRACE;
import static io.docket.query.ticket.SampleDesk.NOBODY;
import static io.docket.query.ticket.SampleDesk.NOW;
import static io.docket.query.ticket.SampleDesk.OWN_ONLY;
import static io.docket.query.ticket.SampleDesk.SHARING;
import static io.docket.query.ticket.SampleDesk.STRANGER;
import static io.docket.query.ticket.SampleDesk.recorded;
import static io.docket.query.ticket.SampleDesk.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.metadata.Caller;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.FollowUpOpened;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.query.narrative.NameBook;
import io.docket.query.projection.KeptTables;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class TicketDetailsTest {

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final TicketFactsTable table = new TicketFactsTable(sql, JsonMapper.shared());
    private final TicketDetailsProjection projection = new TicketDetailsProjection(table);
    private final TicketReferences references = new TicketReferences(sql);
    private final TicketDetailsQueries queries =
            new TicketDetailsQueries(table, new Presentation(new NameBook(sql), references));
    private final List<Recorded> events = SampleDesk.events().stream()
            .filter(event -> projection.wants(event.event()))
            .toList();

    private TicketDetails find(String ref, Caller caller) {
        return queries.find(new FindTicket(ref), caller);
    }

    @Test
    void an_agent_sees_everything_by_number_and_by_id() {
        called(ANN.value(), 1, "Ann Smith");
        called(GRACE.value(), 1, "Grace Okafor");
        called(CARDS.value(), 1, "Card services");
        called(CARDS.value(), 500, "Cards");
        projection.write(events);
        var details = find("1", AGENT);
        assertThat(details).isEqualTo(find(ticket(1).toString(), AGENT));
        assertThat(details.subject()).isEqualTo("Lost my card");
        assertThat(details.description()).isEqualTo("I have lost my debit card on holiday.");
        assertThat(details.requester().name()).isEqualTo("Ann Smith");
        assertThat(details.assignee()).isEqualTo(new Named(GRACE.value(), "Grace Okafor"));
        assertThat(details.group()).isEqualTo(new Named(CARDS.value(), "Cards"));
        assertThat(details.tags()).containsExactly("VIP", "cards");
        assertThat(details.sla()).isNotNull();
        assertThat(details.version()).isEqualTo(6);
        assertThat(details.updatedAt()).isEqualTo(NOW.minus(Duration.ofHours(2)));
    }

    @Test
    void a_customer_sees_neither_notes_nor_what_the_desk_keeps_to_itself() {
        projection.write(events);
        var details = find("1", OWN_ONLY);
        assertThat(details.updatedAt()).isEqualTo(NOW.minus(Duration.ofDays(20)).plusSeconds(600));
        assertThat(details.tags()).isEmpty();
        assertThat(details.customFields()).isEmpty();
        assertThat(details.sla()).isNull();
        assertThat(find("3", STRANGER).status()).isEqualTo(TicketStatus.OPEN);
        assertThat(find("3", AGENT).status()).isEqualTo(TicketStatus.HOLD);
    }

    @Test
    void an_analyst_sees_no_description_and_an_auditor_does() {
        projection.write(events);
        assertThat(find("1", ANALYST).description()).isNull();
        assertThat(find("1", AUDITOR).description()).isNotNull();
    }

    @Test
    void what_somebody_may_not_see_is_like_what_does_not_exist() {
        projection.write(events);
        assertThat(find("2", SHARING).number()).isEqualTo(2);
        assertHidden("2", OWN_ONLY);
        assertHidden("1", STRANGER);
        assertHidden("1", NOBODY);
        assertHidden("99", AGENT);
        assertHidden("nonsense", AGENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void batches_of_any_size_give_the_same_rows(int size) {
        for (int from = 0; from < events.size(); from += size) {
            projection.write(events.subList(from, Math.min(events.size(), from + size)));
        }
        var rows = rows();
        KeptTables.empty(sql, projection);
        assertThat(rows()).isEmpty();
        projection.write(events);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void repeated_and_late_events_change_nothing() {
        projection.write(events);
        var rows = rows();
        projection.write(events);
        projection.write(events.subList(3, 9));
        projection.write(List.of(events.get(5), events.get(2)));
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void dates_follow_solving_reopening_and_closing() {
        projection.write(events);
        assertThat(find("2", AGENT).solvedAt()).isEqualTo(NOW.minus(Duration.ofDays(9)));
        assertThat(find("7", AGENT).solvedAt()).isNull();
        assertThat(find("6", AGENT).solvedAt()).isEqualTo(NOW.minus(Duration.ofDays(299)));
        assertThat(find("6", AGENT).closedAt()).isEqualTo(NOW.minus(Duration.ofDays(294)));
        assertThat(find("6", AGENT).external()).isNotNull();
    }

    @Test
    void custom_fields_are_set_and_emptied_and_follow_ups_linked() {
        projection.write(events);
        var later = TicketId.next();
        projection.write(List.of(
                recorded(new CustomFieldChanged(ticket(1), "site", null, text("Oslo")), NOW, 900),
                recorded(new CustomFieldChanged(ticket(1), "floor", null, text("7")), NOW, 901),
                recorded(new CustomFieldChanged(ticket(1), "floor", text("7"), null), NOW, 902),
                recorded(new FollowUpOpened(ticket(6), later, 8), NOW, 903)));
        assertThat(find("1", AGENT).customFields()).isEqualTo(Map.of("site", "Oslo"));
        assertThat(find("6", AGENT).links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo("followedUpBy");
            assertThat(link.ticket()).isEqualTo(later);
            assertThat(link.number()).isEqualTo(8);
        });
    }

    @Test
    void organizations_are_named_too() {
        called(ACME.value(), 1, "Acme Ltd");
        projection.write(events);
        assertThat(find("1", AGENT).organization()).isEqualTo(new Named(ACME.value(), "Acme Ltd"));
    }

    private void assertHidden(String ref, Caller caller) {
        assertThatThrownBy(() -> find(ref, caller)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.violation().code())
                .isEqualTo(ProblemCode.NOT_FOUND));
    }

    private void called(java.util.UUID id, long position, String name) {
        sql.sql("insert into name_history (subject, position, name) values (?, ?, ?)")
                .params(id, position, name)
                .update();
    }

    private List<Map<String, Object>> rows() {
        return sql.sql("select ticket_id, position, number, document::text from ticket_details order by ticket_id")
                .query()
                .listOfRows();
    }

    private static Personal text(String text) {
        return new Personal(ANN, text);
    }
}
