package io.docket.command.identity.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Long passwords that are tried first by whoever guesses; compared without digits and signs at their ends. */
final class CommonPasswords {
    private static final Set<String> KNOWN = read();

    private CommonPasswords() {}

    static boolean contain(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return KNOWN.contains(lower) || KNOWN.contains(core(lower));
    }

    private static String core(String password) {
        return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static Set<String> read() {
        try (var list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
