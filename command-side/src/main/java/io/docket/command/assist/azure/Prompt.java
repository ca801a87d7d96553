package io.docket.command.assist.azure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A versioned prompt; another wording is another file, so that proposals tell which one they came from. */
record Prompt(String task, int version, String text) {

    static Prompt load(String task, int version) {
        var file = "/prompts/" + task + "-" + version + ".md";
        try (var stream = Prompt.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no prompt " + file);
            }
            return new Prompt(task, version, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a proposal names model and prompt together. */
    String with(String model) {
        return model + " " + task + "-" + version;
    }
}
