package io.docket.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import io.docket.api.problem.Rule;
import java.time.Clock;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Aggregates, states, rules and policies: the same facts always give the same answer, today and at each replay. */
final class Pure {
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random");

    private Pure() {}

    static GivenClassesConjunction decisions() {
        return classes().that(DescribedPredicate.describe("decide", Pure::decides));
    }

    static GivenMethodsConjunction evolving() {
        return methods().that().areAnnotatedWith(EventSourcingHandler.class);
    }

    static ArchCondition<JavaClass> takeNothingFromTheMachine() {
        return new ArchCondition<>("take neither time nor chance from the machine") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf()
                        .forEach(access -> events.add(
                                new SimpleConditionEvent(access, !isOfTheMachine(access), access.getDescription())));
            }
        };
    }

    static ArchCondition<JavaMethod> objectToNothing() {
        return new ArchCondition<>("throw nothing, log nothing and ask no port") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAccessesFromSelf()
                        .forEach(access -> events.add(
                                new SimpleConditionEvent(access, !objects(access), access.getDescription())));
            }
        };
    }

    private static boolean decides(JavaClass type) {
        return type.isAssignableTo(Rule.class)
                || type.getSimpleName().endsWith("State")
                || type.getSimpleName().endsWith("Policy")
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventSourcingHandler.class));
    }

    private static boolean isOfTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return OF_THE_MACHINE.contains(owner.getName() + "." + access.getName())
                || owner.isEquivalentTo(Clock.class) && access.getName().startsWith("system")
                || owner.isAssignableTo(RandomGenerator.class);
    }

    private static boolean objects(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        // The compiler itself writes down what should happen if a sealed family had a member that it does not know.
        return owner.isAssignableTo(Throwable.class) && !owner.isEquivalentTo(MatchException.class)
                || owner.getPackageName().startsWith("org.slf4j")
                || owner.getPackageName().endsWith(".port");
    }
}
