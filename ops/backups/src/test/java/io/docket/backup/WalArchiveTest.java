package io.docket.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalArchiveTest {
    private static final int SIZE = 8;
    private static final Segment FIRST = new Segment(1, 5, SIZE);

    @TempDir
    private Path folder;

    private Path target;
    private WalArchive archive;

    @BeforeEach
    void begin() throws IOException {
        archive = new WalArchive(Files.createDirectory(folder.resolve("wal")), SIZE);
        target = Files.createDirectory(folder.resolve("target"));
    }

    @Test
    void goes_on_where_it_ended() throws IOException {
        assertThat(archive.end(1)).isEmpty();
        archive.append(FIRST, new byte[] {1, 2, 3});
        assertThat(archive.end(1)).contains(FIRST.start() + 3);
        archive.append(FIRST, new byte[] {4, 5, 6, 7, 8});
        assertThat(archive.end(1)).contains(FIRST.end());
        archive.append(FIRST.next(), new byte[] {9});
        assertThat(archive.end(1)).contains(FIRST.end() + 1);
        assertThat(archive.end(2)).isEmpty();
        assertThat(names(archive.folder()))
                .containsExactly(FIRST.name() + ".gz", FIRST.next().name() + ".partial");
    }

    @Test
    void gives_back_whole_files_up_to_the_first_that_is_missing() throws IOException {
        archive.append(FIRST, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        archive.append(FIRST.next(), new byte[] {9});
        archive.append(FIRST.next().next().next(), new byte[] {7});
        assertThat(archive.unpack(FIRST, target)).isEqualTo(2);
        assertThat(names(target)).containsExactly(FIRST.name(), FIRST.next().name());
        assertThat(target.resolve(FIRST.name())).hasBinaryContent(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(target.resolve(FIRST.next().name())).hasBinaryContent(new byte[] {9, 0, 0, 0, 0, 0, 0, 0});
    }

    @Test
    void has_nothing_where_the_first_is_missing() throws IOException {
        archive.append(FIRST.next(), new byte[] {9});
        assertThat(archive.unpack(FIRST, target)).isZero();
    }

    @Test
    void drops_what_came_before_and_on_earlier_timelines() throws IOException {
        archive.append(FIRST, new byte[SIZE]);
        archive.append(FIRST.next(), new byte[] {9});
        archive.append(new Segment(2, 5, SIZE), new byte[] {9});
        archive.append(new Segment(3, 5, SIZE), new byte[] {9});
        Files.writeString(archive.folder().resolve("something else"), "stays");
        archive.dropBefore(new Segment(2, 6, SIZE));
        assertThat(names(archive.folder()))
                .containsExactly(
                        FIRST.next().name() + ".partial",
                        new Segment(3, 5, SIZE).name() + ".partial",
                        "something else");
    }

    @Test
    void knows_where_something_is_missing() throws IOException {
        assertThat(archive.isWholeFrom(FIRST)).isTrue();
        archive.append(FIRST, new byte[SIZE]);
        archive.append(FIRST.next(), new byte[] {9});
        assertThat(archive.isWholeFrom(FIRST)).isTrue();
        archive.append(FIRST.next().next(), new byte[] {7});
        assertThat(archive.isWholeFrom(FIRST)).isFalse();
        assertThat(archive.isWholeFrom(FIRST.next().next())).isTrue();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
