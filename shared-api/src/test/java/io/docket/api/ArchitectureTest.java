package io.docket.api;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import io.docket.api.architecture.CommonRules;
import io.docket.api.architecture.Rules;
import io.docket.api.planted.SpringInContract;
import io.docket.api.planted.event.StrayEvent;
import io.docket.api.planted.event.UnversionedEvent;
import io.docket.api.wire.EventTypes;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/** What may cross a process boundary is made of little, so that every part can read it. */
class ArchitectureTest {
    private static final JavaClasses CODE = Rules.code("io.docket.api");

    @Test
    void nothing_is_done_that_no_module_does() {
        CommonRules.prove(CODE);
    }

    @Test
    void the_contract_knows_java_and_annotations_only() {
        var rule = classes()
                .that(not(resideInAnyPackage(
                        "io.docket.api.wire..",
                        "io.docket.api.eventlog..",
                        "io.docket.api.seal..",
                        // Bundles hold JSON, and whoever verifies them reads it.
                        "io.docket.api.evidence..")))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "com.fasterxml.jackson.annotation",
                        "org.axonframework.modelling.command",
                        "org.axonframework.serialization",
                        // Identifiers of Axon's messages are made in order of time, like the desk's own.
                        "org.axonframework.common",
                        "io.docket.api..");
        Rules.prove(rule, CODE, SpringInContract.class);
    }

    @Test
    void every_event_says_how_it_was_written() {
        Rules.prove(events().should().beAnnotatedWith(Revision.class), CODE, UnversionedEvent.class);
    }

    @Test
    void every_event_belongs_to_a_sealed_family() {
        Rules.prove(events().should(beListed()), CODE, StrayEvent.class);
    }

    private static GivenClassesConjunction events() {
        return classes().that().resideInAPackage("io.docket.api..event").and().areRecords();
    }

    private static ArchCondition<JavaClass> beListed() {
        Set<String> listed =
                EventTypes.all().classes().stream().map(Class::getName).collect(Collectors.toUnmodifiableSet());
        return new ArchCondition<>("be permitted by a sealed family that the log knows") {
            @Override
            public void check(JavaClass event, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        event, listed.contains(event.getName()), event.getName() + " belongs to no family"));
            }
        };
    }
}
