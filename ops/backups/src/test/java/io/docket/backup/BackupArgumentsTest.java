package io.docket.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupArgumentsTest {

    @Test
    void names_have_values_or_none() {
        var given = arguments("--follow", "--to", "there", "--keep", "3");
        assertThat(given.has("--follow")).isTrue();
        assertThat(given.folder("--to")).isEqualTo(Path.of("there"));
        assertThat(given.days("--keep", 30)).isEqualTo(Duration.ofDays(3));
        assertThat(arguments().days("--keep", 30)).isEqualTo(Duration.ofDays(30));
        assertThat(arguments().find("--to")).isEmpty();
    }

    @Test
    void anything_else_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> arguments("--too", "there"));
        assertThatIllegalArgumentException().isThrownBy(() -> arguments("--to"));
        assertThatIllegalArgumentException().isThrownBy(() -> arguments("there"));
        assertThatIllegalArgumentException().isThrownBy(() -> arguments().folder("--to"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arguments("--to", "there").requires("--to", "--keep"))
                .withMessage("--keep");
        assertThat(arguments("--to", "there").requires("--to").has("--to")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arguments("--keep", "0").days("--keep", 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arguments("--keep", "some").days("--keep", 30));
    }

    private static BackupArguments arguments(String... arguments) {
        return BackupArguments.of(List.of(arguments), List.of("--to", "--keep"), List.of("--follow"));
    }
}
