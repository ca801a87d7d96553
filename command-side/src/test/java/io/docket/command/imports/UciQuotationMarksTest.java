package io.docket.command.imports;

import static io.docket.command.imports.UciFiles.CASE;
import static io.docket.command.imports.UciFiles.numbers;
import static io.docket.command.imports.UciFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quotation mark that is never closed, or closed by another, swallows lines of which nobody knows whose they are. */
class UciQuotationMarksTest {

    @TempDir
    private Path folder;

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

    private ImportedDesk read(String cases, String updates) throws Exception {
        return new UciFiles(folder).read(cases, updates);
    }
}
