package io.docket.api.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.docket.api.architecture.planted.Chatterbox;
import io.docket.api.architecture.planted.OldLogger;
import io.docket.api.architecture.planted.Served;
import io.docket.api.architecture.planted.ring.Hen;
import io.docket.api.architecture.planted.ring.egg.Egg;

/** What no module of the desk does. */
public final class CommonRules {

    private CommonRules() {}

    public static void prove(JavaClasses code) {
        Rules.prove(
                // What keeps a node from starting is said before there is a log.
                noClasses().that(not(simpleName("UnusableServerReporter"))).should(ACCESS_STANDARD_STREAMS),
                code,
                Chatterbox.class);
        Rules.prove(
                noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging"),
                code,
                OldLogger.class);
        Rules.prove(NO_FIELD_INJECTION, code, Served.class);
        Rules.prove(PACKAGES_ARE_NULL_MARKED, code, Chatterbox.class);
        Rules.prove(NO_CYCLES, code, Hen.class, Egg.class);
    }

    /** A saga is made by Axon, which fills its fields and knows no constructor of it. */
    private static final ArchRule NO_FIELD_INJECTION = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith("org.axonframework.spring.stereotype.Saga")
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    private static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(
                    new ArchCondition<JavaClass>(
                            "live in a package that says what it is for, and that nothing in it is null unless it says so") {
                        @Override
                        public void check(JavaClass type, ConditionEvents events) {
                            var described = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                            events.add(new SimpleConditionEvent(
                                    type, described, type.getName() + " is in an undescribed package"));
                        }
                    });

    /**
     * What wires a feature knows its adapters, and they know the feature; and what tells of live changes is the same
     * door that queries go through. These rings are harmless.
     */
    private static final ArchRule NO_CYCLES = slices().matching("io.docket.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(simpleNameEndingWith("Configuration"), alwaysTrue())
            .ignoreDependency(resideInAPackage("io.docket.api.gateway"), simpleName("TicketChanged"));
}
