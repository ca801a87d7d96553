package io.docket.api.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The page that verifies bundles in a browser: one file, made of those that it is written in. */
final class EvidencePage {

    private static final List<String> PARTS =
            List.of("evidence.css", "zip.js", "proof.js", "form.js", "verify.js", "history.js", "page.js");

    private EvidencePage() {}

    static byte[] html() {
        var page = read("evidence.html");
        for (var part : PARTS) {
            page = page.replace("/* " + part + " */", read(part));
        }
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(EvidencePage.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
