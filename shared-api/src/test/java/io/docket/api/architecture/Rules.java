package io.docket.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;

/** Proves rules of the architecture. */
public final class Rules {

    private Rules() {}

    /** The module's own classes, without its tests'. */
    public static JavaClasses code(String root) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(root);
    }

    /**
     * The rule holds for the code, and fails for what was planted against it: a rule that cannot fail proves nothing.
     *
     * @param planted the offender first, then what it offends against where the rule has to see both
     */
    public static void prove(ArchRule rule, JavaClasses code, Class<?>... planted) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted))
                        .getFailureReport()
                        .getDetails())
                .as("what was planted against: " + rule.getDescription())
                .anyMatch(detail -> detail.contains(planted[0].getName()));
        rule.check(code);
    }
}
