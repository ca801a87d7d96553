package io.docket.ui.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.imports.ImportProgress;
import io.docket.api.imports.StartImport;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SampleFiles;
import io.docket.ui.sample.SamplePeople;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsViewModelTest {
    private final SampleFiles store = new SampleFiles();
    private final ImportsViewModel model =
            new ImportsViewModel(SampleBank.open().as(SamplePeople.ADMIN), store, 8);

    @Test
    void an_import_begins_with_the_chosen_files_and_leaves_none_chosen() throws IOException {
        var file = model.keep("events.csv", content("a,b"));
        model.add(file);

        var progress = model.start("uci-incidents");

        assertThat(progress.files()).containsExactly("events.csv");
        assertThat(model.files()).isEmpty();
        assertThat(model.imports()).extracting(ImportProgress::id).containsExactly(progress.id());
        assertThat(store.open(file.stored()).readAllBytes()).isEqualTo("a,b".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_import_is_followed_until_it_ends() throws IOException {
        model.add(model.keep("events.csv", content("a,b")));
        model.start("uci-incidents");

        while (model.running()) {
            model.reload();
        }

        assertThat(model.imports().getFirst().endedAt()).isNotNull();
    }

    @Test
    void a_file_beyond_the_limit_is_refused() {
        assertThatThrownBy(() -> model.keep("events.csv", content("far too much")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void of_files_that_are_not_imported_nothing_is_kept() throws IOException {
        var removed = model.keep("cases.csv", content("a,b"));
        var left = model.keep("updates.csv", content("a,b"));
        model.add(removed);
        model.add(left);

        model.remove(removed);
        assertThat(model.files()).containsExactly(left);
        model.leave();

        assertThat(model.files()).isEmpty();
        for (var file : List.of(removed, left)) {
            assertThatThrownBy(() -> store.open(file.stored())).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void what_was_refused_is_still_chosen_and_what_was_not_is_not_removed_by_who_leaves() throws IOException {
        var bank = SampleBank.open();
        var refusing = new ImportsViewModel(bank.as(SamplePeople.ADMIN), store, 8);
        refusing.add(refusing.keep("events.csv", content("a,b")));
        bank.desk().answering(StartImport.class, (command, origin) -> {
            throw new Refusal(ProblemCode.BUSY, "Later.");
        });
        assertThatThrownBy(() -> refusing.start("uci-incidents")).isInstanceOf(Refusal.class);
        assertThat(refusing.files()).hasSize(1);

        var file = model.keep("cases.csv", content("a,b"));
        model.add(file);
        model.start("uci-incidents");
        model.leave();
        assertThat(store.open(file.stored())).isNotEmpty();
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
