package io.docket.command.imports;

import static io.docket.command.imports.UciFiles.CASE;
import static io.docket.command.imports.UciFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.ImportTicket.Fact;
import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketReopened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UciIncidentsTest {

    private static final Path SAMPLE = Path.of("src/test/resources/uci-incidents");

    @TempDir
    private Path folder;

    @Test
    void every_case_of_the_sample_becomes_a_ticket_and_every_row_stands_at_its_time() throws Exception {
        var desk = new UciIncidents().read(List.of(SAMPLE.resolve("cases.csv"), SAMPLE.resolve("updates.csv")));
        var cases = Files.readAllLines(SAMPLE.resolve("cases.csv"));
        var rows = Files.readAllLines(SAMPLE.resolve("updates.csv"));

        assertThat(desk.refused()).isEmpty();
        assertThat(desk.tickets()).hasSize(cases.size() - 1);
        var told = desk.tickets().stream()
                .flatMap(ticket -> ticket.history().stream())
                .filter(fact -> fact.source().startsWith("updates.csv"))
                .collect(Collectors.groupingBy(Fact::source, Collectors.mapping(Fact::at, Collectors.toSet())));
        assertThat(told).hasSize(rows.size() - 1);
        for (var line = 2; line <= rows.size(); line++) {
            var at = Instant.parse(rows.get(line - 1).split(",")[1] + ":00Z");
            assertThat(told.get("updates.csv:" + line)).containsExactly(at);
        }
    }

    @Test
    void the_last_state_of_every_ticket_is_that_of_its_last_row() throws Exception {
        var desk = new UciIncidents().read(List.of(SAMPLE.resolve("updates.csv"), SAMPLE.resolve("cases.csv")));
        for (var ticket : desk.tickets()) {
            var number = ((TicketOpened) ticket.history().getFirst().event())
                    .external()
                    .id();
            var last = Files.readAllLines(SAMPLE.resolve("updates.csv")).stream()
                    .filter(row -> row.startsWith(number + ","))
                    .reduce((a, b) -> b)
                    .orElseThrow();
            assertThat(status(ticket)).isEqualTo(UciUpdate.STATES.get(last.split(",")[2]));
        }
    }

    @Test
    void each_changed_field_of_a_row_is_an_event_and_a_row_without_change_is_an_activity() throws Exception {
        var ticket = only(CASE, """
                INC1,2016-03-01T09:05,New,70,,21,3,0,0,1
                INC1,2016-03-01T09:06,New,70,,21,3,0,0,1
                INC1,2016-03-01T09:30,Active,70,6,21,2,0,0,1
                """);
        assertThat(types(ticket))
                .containsExactly(
                        "TicketOpened",
                        "TicketMovedToGroup",
                        "ActivityRecorded",
                        "TicketAssigned",
                        "PriorityChanged",
                        "TicketMarkedOpen");
        assertThat(ticket.history().get(2).event()).isInstanceOf(ActivityRecorded.class);
        assertThat(ticket.history().getLast().source()).isEqualTo("updates.csv:4");
    }

    @ParameterizedTest
    @CsvSource({
        "Active,OPEN",
        "Awaiting User Info,PENDING",
        "Awaiting Vendor,HOLD",
        "Awaiting Problem,HOLD",
        "Awaiting Evidence,HOLD",
        "Resolved,SOLVED",
        "Closed,CLOSED"
    })
    void states_become_the_desks_own(String state, TicketStatus status) throws Exception {
        assertThat(status(only(CASE, "INC1,2016-03-01T09:05," + state + ",,,21,3,0,0,1\n")))
                .isEqualTo(status);
    }

    @Test
    void what_was_resolved_or_closed_is_reopened() throws Exception {
        var ticket = only(CASE, """
                INC1,2016-03-01T09:05,Closed,,,21,3,0,0,1
                INC1,2016-03-01T09:06,Active,,,21,3,0,0,1
                """);
        assertThat(ticket.history().getLast().event())
                .isEqualTo(new TicketReopened(ticket.ticket(), TicketStatus.CLOSED));
    }

    @Test
    void the_subject_says_that_it_was_composed_and_the_number_there_is_kept() throws Exception {
        var opened = (TicketOpened) only(CASE, "").history().getFirst().event();
        assertThat(opened.subject().text()).isEqualTo("[composed] Category 20, subcategory 125, symptom 471");
        assertThat(opened.external().id()).isEqualTo("INC1");
        assertThat(opened.priority()).isEqualTo(Priority.NORMAL);
    }

    @Test
    void reading_again_gives_the_same_ids() throws Exception {
        assertThat(only(CASE, "").ticket()).isEqualTo(only(CASE, "").ticket());
    }

    @Test
    void people_and_groups_are_named_before_the_tickets_that_need_them() throws Exception {
        var desk = read(CASE, "INC1,2016-03-01T09:05,Active,70,6,21,3,0,0,1\n");
        assertThat(desk.people())
                .extracting(ImportedPerson::name)
                .containsExactlyInAnyOrder("Caller 7", "Opened by 8", "Updated by 21", "Resolver 6");
        assertThat(desk.groups()).containsValue("Group 70");
        var named = new HashSet<>(desk.people().stream().map(ImportedPerson::id).toList());
        events(desk.tickets().getFirst()).forEach(event -> {
            if (event instanceof TicketAssigned assigned) {
                assertThat(named).contains(assigned.to());
            } else if (event instanceof TicketMovedToGroup moved) {
                assertThat(desk.groups()).containsKey(moved.to());
            }
        });
    }

    private ImportedDesk read(String cases, String updates) throws Exception {
        return new UciFiles(folder).read(cases, updates);
    }

    private ImportTicket only(String cases, String updates) throws Exception {
        return read(cases, updates).tickets().getFirst();
    }

    private static TicketOpened opened(ImportTicket ticket) {
        return (TicketOpened) ticket.history().getFirst().event();
    }

    private static List<TicketEvent> events(ImportTicket ticket) {
        return ticket.history().stream().map(Fact::event).toList();
    }

    private static List<String> types(ImportTicket ticket) {
        return events(ticket).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static TicketStatus status(ImportTicket ticket) {
        return events(ticket).stream()
                .filter(StatusEvent.class::isInstance)
                .map(event -> ((StatusEvent) event).to())
                .reduce((a, b) -> b)
                .orElse(TicketStatus.NEW);
    }
}
