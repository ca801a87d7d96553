package io.docket.command.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/**
 * Lines of a file that no rows can be told in, because a quotation mark was left open. What they hold is not known; but
 * a line that tells of a ticket has its number in it, as a value between commas, quotation marks and ends of lines.
 *
 * @param from first line, from 1
 * @param to last line; the end of the file where it has fewer
 */
record UnreadLines(Path file, long from, long to) {
    /** Numbers are shorter, and of a value without end no more is kept. */
    private static final int LONGEST_NUMBER = 100;

    /** How many of them are not empty. */
    long count() {
        var lines = new long[2];
        each((value, line) -> {
            lines[0] += line == lines[1] ? 0 : 1;
            lines[1] = line;
        });
        return lines[0];
    }

    /** Which of the numbers stand in them, each with the first line that it stands in. */
    Map<String, Long> naming(Set<String> numbers) {
        var known = new HashSet<>(numbers);
        Map<String, Long> named = new LinkedHashMap<>();
        each((value, line) -> {
            if (known.remove(value)) {
                named.put(value, line);
            }
        });
        return named;
    }

    /** Value by value, as neither lines nor values need be short. */
    private void each(ObjLongConsumer<String> consumer) {
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            var value = new StringBuilder();
            var line = 1L;
            for (var next = reader.read(); line <= to; next = reader.read()) {
                if (next >= 0 && ",\"\r\n".indexOf(next) < 0) {
                    if (value.length() < LONGEST_NUMBER) {
                        value.append((char) next);
                    }
                    continue;
                }
                if (line >= from && !value.toString().isBlank()) {
                    consumer.accept(value.toString().strip(), line);
                }
                value.setLength(0);
                if (next < 0) {
                    return;
                }
                line += next == '\n' ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
