package io.docket.api.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.stream.Stream;

/** What is public is asked for from outside its package, or is found by a framework that wants it so. */
public final class Visibility {

    private Visibility() {}

    /** @param ways by which else a class is entered than by another package of its module */
    public static ArchRule rule(Class<?>... ways) {
        return ArchRuleDefinition.classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .haveNameNotMatching(".*(Configuration|Application|Navigation|package-info)")
                .and(DescribedPredicate.describe("hold more than constants", type -> !holdsConstants(type)))
                .and(notAnyOf(ways))
                .should(beAskedForFromOutside());
    }

    private static DescribedPredicate<JavaClass> notAnyOf(Class<?>... ways) {
        return DescribedPredicate.describe("are not entered by a framework", type -> Stream.of(ways)
                .noneMatch(way -> way.isAnnotation()
                        ? type.isAnnotatedWith(way.getName())
                        : Predicates.assignableTo(way).test(type)));
    }

    /** Constants are copied into whoever uses them, so that no use is to be seen. */
    private static boolean holdsConstants(JavaClass type) {
        return type.getMethods().isEmpty()
                && !type.getFields().isEmpty()
                && type.getFields().stream().allMatch(field -> field.getModifiers()
                        .containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)));
    }

    private static ArchCondition<JavaClass> beAskedForFromOutside() {
        return new ArchCondition<>("be asked for from outside their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var asked = type.getDirectDependenciesToSelf().stream()
                                .map(Dependency::getOriginClass)
                                .anyMatch(origin -> !origin.getPackage().equals(type.getPackage()))
                        || isExtended(type);
                events.add(new SimpleConditionEvent(
                        type, asked, type.getName() + " is public, and nothing outside its package asks for it"));
            }
        };
    }

    /** A type that a public type of its package answers with or inherits from is seen wherever that type is. */
    private static boolean isExtended(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .map(JavaClass::getBaseComponentType)
                .filter(origin -> !origin.equals(type)
                        && !type.getName().equals(outermost(origin).getName()))
                .anyMatch(origin ->
                        outermost(origin).getModifiers().contains(JavaModifier.PUBLIC) && speaksOf(origin, type));
    }

    private static boolean speaksOf(JavaClass origin, JavaClass type) {
        return origin.getRawInterfaces().contains(type)
                || origin.getCodeUnits().stream()
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
                        .anyMatch(unit -> unit.getAllInvolvedRawTypes().contains(type))
                || origin.getFields().stream()
                        .anyMatch(field -> field.getAllInvolvedRawTypes().contains(type));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Visibility::outermost).orElse(type);
    }
}
