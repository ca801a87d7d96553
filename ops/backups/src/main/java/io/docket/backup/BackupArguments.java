package io.docket.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said to a command: names with values behind them, and names alone. */
record BackupArguments(Map<String, String> given) {

    /**
     * @param alone those that have no value
     * @throws IllegalArgumentException if it is anything else
     */
    static BackupArguments of(List<String> arguments, List<String> valued, List<String> alone) {
        var given = new HashMap<String, String>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var name = rest.next();
            if (alone.contains(name)) {
                given.put(name, "");
            } else if (valued.contains(name) && rest.hasNext()) {
                given.put(name, rest.next());
            } else {
                throw new IllegalArgumentException(name);
            }
        }
        return new BackupArguments(Map.copyOf(given));
    }

    /** @throws IllegalArgumentException if one of them was not said */
    BackupArguments requires(String... names) {
        for (var name : names) {
            if (!has(name)) {
                throw new IllegalArgumentException(name);
            }
        }
        return this;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(given.get(name));
    }

    Path folder(String name) {
        return find(name).map(Path::of).orElseThrow(() -> new IllegalArgumentException(name));
    }

    Duration days(String name, int otherwise) {
        var days = find(name).map(Integer::parseInt).orElse(otherwise);
        if (days < 1) {
            throw new IllegalArgumentException(name);
        }
        return Duration.ofDays(days);
    }
}
