package io.docket.command.imports;

import static io.docket.command.imports.UciFiles.CASE;
import static io.docket.command.imports.UciFiles.CASES;
import static io.docket.command.imports.UciFiles.numbers;
import static io.docket.command.imports.UciFiles.row;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a log is told by its line, and costs its own ticket alone. */
class RefusedUciLinesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INC1,yesterday,New,70,,21,3,0,0,1|updated_at",
                "INC1,2016-03-01T09:05,Lost,70,,21,3,0,0,1|none of Active, Awaiting Evidence,",
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
        assertThat(numbers(desk)).containsExactly("INC2");
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
                        "The case INC1 stands in cases.csv, line 4, too. The whole ticket INC1 is left out.",
                        "The case INC1 stands in cases.csv, line 2, too. The whole ticket INC1 is left out.");
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
        assertThat(numbers(desk)).containsExactly("INC2");
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

    private ImportedDesk read(String cases, String updates) throws Exception {
        return new UciFiles(folder).read(cases, updates);
    }
}
