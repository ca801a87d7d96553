package io.docket.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskDirectoryTest {
    @TempDir
    private Path path;

    @Test
    void only_one_desk_has_it() {
        try (var lock = new DeskDirectory(path).lock()) {
            assertThatThrownBy(() -> new DeskDirectory(path).lock())
                    .isInstanceOf(ServerFailedException.class)
                    .hasMessageContaining("already running, as process");
        }
        new DeskDirectory(path).lock().close();
    }

    @Test
    void what_a_desk_left_can_be_forgotten() throws IOException {
        var directory = new DeskDirectory(path);
        try (var lock = directory.lock()) {
            Files.createDirectories(path.resolve("attachments/1"));
            directory.empty();
            assertThat(path).isDirectoryNotContaining("glob:**attachments");
            assertThat(path).isDirectoryContaining("glob:**desk.lock");
        }
    }

    @Test
    void a_directory_of_something_else_is_left_alone() throws IOException {
        Files.createFile(path.resolve("letters.txt"));
        assertThatThrownBy(() -> new DeskDirectory(path)).hasMessageContaining("something else");
    }

    @Test
    void a_place_where_nothing_can_be_kept_is_told_in_a_sentence() throws IOException {
        var file = Files.createFile(path.resolve("letters.txt"));
        for (var place : List.of(file, file.resolve("below"))) {
            assertThatThrownBy(() -> new DeskDirectory(place))
                    .isInstanceOf(ServerFailedException.class)
                    .hasMessageContainingAll(place.toString(), "--data");
        }
        Files.createDirectory(path.resolve("desk.lock"));
        assertThatThrownBy(() -> new DeskDirectory(path).lock())
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("--data");
    }
}
