package io.docket.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The program that stands in the page on evidence bundles, in a file. */
public record PythonVerifier(Path program) {
    private static final Pattern PROGRAM = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

    public static PythonVerifier in(Path folder) throws IOException {
        return new PythonVerifier(program("evidence.md", folder));
    }

    /** The program that stands in a page; the test is left out where a machine has not what it needs. */
    static Path program(String page, Path folder) throws IOException {
        var program = PROGRAM.matcher(Project.text(Project.DOCS.resolve(page)));
        assertThat(program.find()).isTrue();
        Assumptions.assumeTrue(
                runs("python3", "--version") && runs("openssl", "version"),
                "THE VERIFIER IN PYTHON WAS NOT RUN: there is no python3, or no openssl; install them.");
        return Files.writeString(folder.resolve("verify.py"), program.group(1));
    }

    /** What it says of a bundle: a line for each event, and whether all is intact. */
    public List<String> verify(Path bundle) throws IOException {
        return lines("python3", program.toString(), bundle.toString());
    }

    static List<String> lines(String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        try (var said = builder.start().inputReader(StandardCharsets.UTF_8)) {
            return said.lines().toList();
        }
    }

    private static boolean runs(String... command) {
        try {
            lines(command);
            return true;
        } catch (IOException missing) {
            return false;
        }
    }
}
