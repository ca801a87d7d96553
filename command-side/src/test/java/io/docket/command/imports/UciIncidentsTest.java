package io.docket.command.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UciIncidentsTest {

    private static final Path SAMPLE = Path.of("src/test/resources/uci-incidents");
    private static final String CASES =
            "number,contact_type,caller,opened_by,opened_at,location,category,subcategory,symptom\n";
    private static final String UPDATES =
            "number,updated_at,state,assignment_group,assigned_to,updated_by,priority,reassignments,reopens,made_sla\n";
    private static final String CASE = "INC1,Phone,7,8,2016-03-01T09:00,1,20,125,471\n";

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INC1,yesterday,New,70,,21,3,0,0,1|updated_at",
                "INC1,2016-03-01T09:05,Lost,70,,21,3,0,0,1|state",
                "INC1,2016-03-01T09:05,New,70,,21,9,0,0,1|priority",
                "INC1,2016-03-01T09:05|2 values where the heading has 10 columns",
                "INC1|1 value where the heading has 10 columns",
                "INC1,2016-03-01T09:05,New,70,,21,3,0,0|9 values",
                "INC1,2016-03-01T09:05,New,70,,21,3,0,0,1,,|12 values"
            })
    void a_broken_row_is_reported_and_its_ticket_left_out_whole(String row, String reason) throws Exception {
        var desk = read(CASE + CASE.replace("INC1", "INC2"), "INC1,2016-03-01T09:04,New,,,21,3,0,0,1\n" + row + "\n");
        assertThat(desk.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.file()).isEqualTo("updates.csv");
            assertThat(refused.reason()).contains(reason);
        });
        assertThat(desk.tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(opened(ticket).external().id()).isEqualTo("INC2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INC2,Phone,7,8,2016-03-01T09:00|5 values where the heading has 9 columns",
                "INC2,Phone,7,8,2016-03-01T09:00,1,20,125,471,|10 values where the heading has 9 columns"
            })
    void a_case_with_more_or_fewer_values_than_the_heading_is_reported_and_left_out(String begun, String reason)
            throws Exception {
        var desk = read(CASE + begun + "\n", row("INC1") + row("INC2"));
        assertThat(numbers(desk)).containsExactly("INC1");
        assertThat(desk.left()).isEqualTo(1);
        assertThat(desk.refused()).extracting(RefusedLine::file).containsExactly("cases.csv", "updates.csv");
        assertThat(desk.refused()).extracting(RefusedLine::line).containsExactly(3L, 3L);
        assertThat(desk.refused().getFirst().reason()).contains(reason);
    }

    @Test
    void broken_cases_and_rows_without_case_are_reported() throws Exception {
        var desk = read(
                CASE + "INC2,Phone,7,8,never,1,20,125,471\n,Phone,7,8,2016-03-01T09:00,1,20,125,471\n",
                "INC9,2016-03-01T09:05,New,70,,21,3,0,0,1\n");
        assertThat(desk.tickets()).hasSize(1);
        assertThat(desk.left()).isEqualTo(2);
        assertThat(desk.refused()).extracting(RefusedLine::line).containsExactly(3L, 4L, 2L);
    }

    @Test
    void a_case_that_stands_twice_is_left_out_whole_and_each_of_its_lines_named() throws Exception {
        var desk = read(CASE + CASE.replace("INC1", "INC2") + CASE.replace("20", "21"), row("INC1") + row("INC2"));
        assertThat(numbers(desk)).containsExactly("INC2");
        assertThat(desk.left()).isEqualTo(1);
        assertThat(desk.refused())
                .extracting(refused -> refused.file() + ":" + refused.line())
                .containsExactlyInAnyOrder("cases.csv:2", "cases.csv:4");
        assertThat(desk.refused())
                .extracting(RefusedLine::reason)
                .containsExactlyInAnyOrder(
                        "The case INC1 stands in cases.csv:4 too. The whole ticket INC1 is left out.",
                        "The case INC1 stands in cases.csv:2 too. The whole ticket INC1 is left out.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_broken_line_leaves_out_its_case_though_another_line_tells_of_it(boolean first) throws Exception {
        var cut = "INC1,Phone,7\n";
        var desk = read(first ? cut + CASE : CASE + cut, row("INC1"));
        assertThat(desk.tickets()).isEmpty();
        assertThat(desk.left()).isEqualTo(1);
        assertThat(desk.refused())
                .extracting(refused -> refused.file() + ":" + refused.line())
                .containsExactlyInAnyOrder("cases.csv:2", "cases.csv:3");
    }

    @Test
    void a_case_with_too_many_updates_is_left_out_alone() throws Exception {
        var row = "INC1,2016-03-01T09:05,New,70,,21,3,0,0,1\n";
        var most = row.repeat(UciIncidents.MOST_UPDATES);
        assertThat(read(CASE, most).tickets()).hasSize(1);
        var desk = read(CASE + CASE.replace("INC1", "INC2"), most + row + row);
        assertThat(desk.tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(opened(ticket).external().id()).isEqualTo("INC2"));
        assertThat(desk.left()).isEqualTo(1);
        assertThat(desk.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(UciIncidents.MOST_UPDATES + 2);
            assertThat(refused.reason()).contains("at most 5000 updates", "INC1");
        });
    }

    @Test
    void more_than_fits_into_memory_is_refused_before_it_is_read() {
        var ofOneCase = "INC0,2016-03-01T09:05,New,70,,21,3,0,0,1\n".repeat(UciIncidents.MOST_UPDATES);
        var rows = new StringBuilder();
        for (var number = 1; number <= KeptText.MOST_LINES / UciIncidents.MOST_UPDATES; number++) {
            rows.append(ofOneCase.replace("INC0", "INC" + number));
        }
        assertThatExceptionOfType(UnreadableImport.class)
                .isThrownBy(() -> read(CASE, rows.toString()))
                .withMessageContaining("too large for one import");
    }

    @Test
    void texts_are_counted_once_and_not_without_end() {
        var kept = new KeptText();
        var megabyte = "x".repeat(1024 * 1024);
        for (var again = 0; again < 100; again++) {
            kept.text(megabyte);
        }
        assertThatExceptionOfType(UnreadableImport.class).isThrownBy(() -> {
            for (var other = 0; other < 100; other++) {
                kept.text(megabyte + other);
            }
        });
    }

    @Test
    void a_line_has_an_end() throws Exception {
        var desk = read(CASE + "INC2,\"" + "x".repeat(100_000) + "\",7,8,2016-03-01T09:00,1,20,125,471\n", "");
        assertThat(numbers(desk)).containsExactly("INC1");
        assertThat(desk.left()).isEqualTo(1);
        assertThat(desk.refused()).extracting(RefusedLine::line).containsExactly(3L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INC2,Phone,a@b,8,2016-03-01T09:00,1,20,125,471||caller",
                "INC2,Phone,7,a\u202eb,2016-03-01T09:00,1,20,125,471||opened_by",
                "INC2,Phone,7,8,2016-03-01T09:00,1,20,125,471|INC2,2016-03-01T09:05,New,7;0,,21,3,0,0,1|assignment_group"
            })
    void what_no_person_or_group_can_be_named_after_leaves_its_ticket_out(
            String begun, @Nullable String row, String column) throws Exception {
        var desk = read(CASE + begun + "\n", row == null ? "" : row + "\n");
        assertThat(desk.tickets()).hasSize(1);
        assertThat(desk.refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains(column, "at most 80 characters"));
    }

    @Test
    void files_of_another_kind_are_reported_and_without_cases_nothing_is_read() throws Exception {
        Files.writeString(folder.resolve("cases.csv"), CASES + CASE);
        Files.writeString(folder.resolve("letter.txt"), "Dear desk,\n");
        var desk = new UciIncidents().read(List.of(folder.resolve("letter.txt"), folder.resolve("cases.csv")));
        assertThat(desk.refused()).singleElement().extracting(RefusedLine::file).isEqualTo("letter.txt");
        assertThatExceptionOfType(UnreadableImport.class)
                .isThrownBy(() -> new UciIncidents().read(List.of(folder.resolve("letter.txt"))))
                .satisfies(unreadable -> assertThat(unreadable.line("").file()).isEqualTo("letter.txt"));
    }

    @Test
    void an_open_quotation_mark_leaves_out_the_tickets_that_the_lines_after_it_name() throws Exception {
        var cases = CASE + CASE.replace("INC1", "INC2") + CASE.replace("INC1", "INC3") + CASE.replace("INC1", "INC 4");
        var rows = row("INC1") + row("INC2") + row("INC3");
        var desk = read(cases, rows + row("INC2").replace("New", "\"New") + row("INC3") + row("INC 4") + row("INC33"));
        assertThat(numbers(desk)).containsExactly("INC1");
        assertThat(desk.left()).isEqualTo(3);
        assertThat(desk.refused()).extracting(RefusedLine::file).containsOnly("updates.csv");
        assertThat(desk.refused()).extracting(RefusedLine::line).containsExactly(5L, 5L, 6L, 7L);
        assertThat(desk.refused().getFirst().reason()).contains("quotation mark is left open");
        assertThat(desk.refused().getLast().reason()).contains("INC 4");
    }

    @Test
    void a_quotation_mark_that_a_later_one_closes_leaves_out_the_tickets_in_between() throws Exception {
        var cases = CASE + CASE.replace("INC1", "INC2") + CASE.replace("INC1", "INC3");
        var opened = row("INC1").replace(",70,", ",\"70,");
        var closed = row("INC2").replace(",70,", ",70\",");
        var desk = read(cases, opened + closed + row("INC3"));
        assertThat(numbers(desk)).containsExactly("INC3");
        assertThat(desk.refused()).extracting(RefusedLine::line).containsExactly(2L, 2L, 3L);
    }

    @Test
    void an_open_quotation_mark_among_cases_leaves_out_those_after_it() throws Exception {
        var desk =
                read(CASE + CASE.replace("INC1", "\"INC2") + CASE.replace("INC1", "INC3"), row("INC1") + row("INC3"));
        assertThat(numbers(desk)).containsExactly("INC1");
        assertThat(desk.left()).isEqualTo(2);
        assertThat(desk.refused())
                .extracting(refused -> refused.file() + ":" + refused.line())
                .containsExactly("cases.csv:3", "updates.csv:3");
    }

    @Test
    void a_value_that_is_not_read_may_hold_ends_of_lines_and_lines_are_counted_as_they_stand() throws Exception {
        var desk = read(CASE.replace(",1,20", ",\"a\nb\",20") + "INC2,Phone,7,8,never,1,20,125,471\n", row("INC1"));
        assertThat(numbers(desk)).containsExactly("INC1");
        assertThat(desk.refused()).extracting(RefusedLine::line).containsExactly(4L);
    }

    @Test
    void what_is_not_in_utf_8_is_not_imported_by_half() throws Exception {
        var cases = folder.resolve("cases.csv");
        Files.writeString(cases, CASES + CASE + CASE.replace("INC1,Phone", "INC2,T\u00e9l\u00e9phone"), ISO_8859_1);
        assertThatExceptionOfType(UnreadableImport.class)
                .isThrownBy(() -> new UciIncidents().read(List.of(cases)))
                .satisfies(unreadable -> {
                    assertThat(unreadable.line("").file()).isEqualTo("cases.csv");
                    assertThat(unreadable.line("").line()).isEqualTo(3);
                    assertThat(unreadable.line("").reason()).contains("not in UTF-8");
                });
    }

    private static String row(String number) {
        return number + ",2016-03-01T09:05,New,70,,21,3,0,0,1\n";
    }

    private static List<String> numbers(ImportedDesk desk) {
        return desk.tickets().stream()
                .map(ticket -> opened(ticket).external().id())
                .toList();
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

    private ImportTicket only(String cases, String updates) throws Exception {
        return read(cases, updates).tickets().getFirst();
    }

    private ImportedDesk read(String cases, String updates) throws Exception {
        Files.writeString(folder.resolve("cases.csv"), CASES + cases);
        Files.writeString(folder.resolve("updates.csv"), UPDATES + updates);
        return new UciIncidents().read(List.of(folder.resolve("cases.csv"), folder.resolve("updates.csv")));
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
