package io.docket.ui.sample;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** Leaves out what would join the screens to a real desk: buses, database, migrations. */
public final class ScreensOnly implements AutoConfigurationImportFilter {
    private static final List<String> OUT = List.of(
            "org.axonframework.",
            "io.docket.api.",
            "org.springframework.boot.jdbc.",
            "org.springframework.boot.flyway.",
            "org.springframework.boot.transaction.");

    @Override
    public boolean[] match(String[] names, AutoConfigurationMetadata metadata) {
        var in = new boolean[names.length];
        for (var i = 0; i < names.length; i++) {
            var name = names[i];
            in[i] = name == null || OUT.stream().noneMatch(name::startsWith);
        }
        return in;
    }
}
