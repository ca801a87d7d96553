package io.docket.command;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.docket.api.architecture.CommonRules;
import io.docket.api.architecture.Rules;
import io.docket.api.architecture.Visibility;
import io.docket.command.messaging.Reactions;
import io.docket.command.planted.ClockWatcherState;
import io.docket.command.planted.Commander;
import io.docket.command.planted.Grumbler;
import io.docket.command.planted.GuessingRule;
import io.docket.command.planted.HastyProjection;
import io.docket.command.planted.Misnamed;
import io.docket.command.planted.ModelCaller;
import io.docket.command.planted.OpenForNobody;
import io.docket.command.planted.Shared;
import io.docket.command.planted.Sharing;
import io.docket.command.planted.Trespasser;
import io.docket.command.sla.SlaCommandConfiguration;
import io.docket.planted.RoamingEntity;
import jakarta.persistence.Entity;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.spring.stereotype.Saga;
import org.junit.jupiter.api.Test;

/** How the command side is cut, and what decisions keep away from. */
class ArchitectureTest {
    private static final JavaClasses CODE = Rules.code("io.docket.command");

    @Test
    void nothing_is_done_that_no_module_does() {
        CommonRules.prove(CODE);
    }

    @Test
    void features_meet_in_events_and_never_import_each_other() {
        var rule = slices().matching("io.docket.command.(*)..")
                .should()
                .notDependOnEachOther()
                // What all features stand on; being slices themselves, these may not know a feature.
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAnyPackage(
                                "io.docket.command.messaging",
                                "io.docket.command.security",
                                "io.docket.command.decision"));
        Rules.prove(rule, CODE, Trespasser.class, SlaCommandConfiguration.class);
    }

    @Test
    void models_are_called_by_their_adapters_only() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackages("..assist.local..", "..assist.azure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.langchain4j..", "com.azure..", "ai.onnxruntime..");
        Rules.prove(rule, CODE, ModelCaller.class);
    }

    @Test
    void what_is_public_is_asked_for_from_outside() {
        Rules.prove(Visibility.rule(Saga.class), CODE, OpenForNobody.class);
    }

    @Test
    void deciding_takes_neither_time_nor_chance_from_the_machine() {
        Rules.prove(Pure.decisions().should(Pure.takeNothingFromTheMachine()), CODE, ClockWatcherState.class);
        Rules.prove(Pure.decisions().should(Pure.takeNothingFromTheMachine()), CODE, GuessingRule.class);
    }

    @Test
    void deciding_needs_no_spring_and_no_log() {
        var rule = Pure.decisions()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.springframework..", "org.slf4j..");
        Rules.prove(rule, CODE, GuessingRule.class);
        Rules.prove(rule, CODE, Grumbler.class);
    }

    @Test
    void what_has_happened_is_taken_in_without_objection() {
        Rules.prove(Pure.evolving().should(Pure.objectToNothing()), CODE, Grumbler.class);
    }

    @Test
    void commands_of_reactions_are_sent_by_the_dispatcher() {
        var rule = noClasses()
                .that()
                // An import is no reaction: it sends a file's tickets as who started it, and counts the answers.
                .resideOutsideOfPackages("io.docket.command.messaging", "io.docket.command.imports")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(CommandGateway.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(CommandBus.class);
        Rules.prove(rule, CODE, Commander.class);
    }

    @Test
    void what_is_rebuilt_sends_no_commands() {
        var rule = noClasses()
                .that()
                .haveSimpleNameEndingWith("Projection")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Reactions.class);
        Rules.prove(rule, CODE, HastyProjection.class);
    }

    @Test
    void every_processor_has_a_listed_name_of_its_own() {
        var rule = classes().that().areAnnotatedWith(ProcessingGroup.class).should(new OwnListedName());
        Rules.prove(rule, CODE, Misnamed.class);
        Rules.prove(rule, CODE, Shared.class, Sharing.class);
    }

    @Test
    void rows_that_are_edited_in_place_stay_in_their_package() {
        var rule = classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();
        Rules.prove(rule, CODE, RoamingEntity.class);
    }
}
