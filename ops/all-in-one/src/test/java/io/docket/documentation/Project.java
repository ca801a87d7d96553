package io.docket.documentation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.docket.api.architecture.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where things stand in the project's directory, and what classes there are. */
final class Project {
    static final Path ROOT = root();
    static final Path DOCS = ROOT.resolve("ops/docs");
    static final JavaClasses CODE = Rules.code("io.docket");

    private Project() {}

    /** README.md and all that lies in ops/docs. */
    static List<Document> documents() {
        try (var files = Files.walk(DOCS)) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), files.filter(file -> file.toString()
                            .endsWith(".md")))
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java files of all modules, without what builds left behind. */
    static List<Path> sources(String name) {
        try (var files = Files.find(ROOT, 30, (file, about) -> file.endsWith(name) || name.equals(extension(file)))) {
            return files.filter(file -> file.toString().contains("/src/main/java/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Simple names of the classes that a type stands above. */
    static Set<String> namesOf(Class<?> type) {
        return CODE.stream()
                .filter(found -> found.isAssignableTo(type) && !found.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String extension(Path file) {
        var name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("ops/all-in-one"))) {
            here = here.getParent();
        }
        return here;
    }
}
