package io.docket.ui;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.docket.api.architecture.CommonRules;
import io.docket.api.architecture.Rules;
import io.docket.api.architecture.Visibility;
import io.docket.ui.planted.BusUser;
import io.docket.ui.planted.EventReader;
import io.docket.ui.planted.OpenForNobody;
import io.docket.ui.planted.RowReader;
import io.docket.ui.planted.ScreenViewModel;
import io.docket.ui.planted.Trespasser;
import io.docket.ui.planted.WebUser;
import io.docket.ui.planted.neighbour.Screen;
import io.docket.ui.ticket.queue.LineValues;
import org.junit.jupiter.api.Test;

/** How the screens are cut, and what they keep away from. */
class ArchitectureTest {
    private static final JavaClasses CODE = Rules.code("io.docket.ui");

    @Test
    void nothing_is_done_that_no_module_does() {
        CommonRules.prove(CODE);
    }

    @Test
    void screens_meet_in_navigation_and_never_import_each_other() {
        var rule = slices().matching("io.docket.ui.(**)")
                .should()
                .notDependOnEachOther()
                // What all screens stand on; being slices themselves, these may not know a screen.
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAnyPackage(
                                "io.docket.ui.component",
                                "io.docket.ui.gateway",
                                "io.docket.ui.navigation",
                                "io.docket.ui.security",
                                "io.docket.ui.shell"));
        Rules.prove(rule, CODE, Trespasser.class, Screen.class);
    }

    @Test
    void how_messages_travel_is_known_to_the_gateway_only() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackage("io.docket.ui.gateway.axon")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..");
        Rules.prove(rule, CODE, BusUser.class);
    }

    @Test
    void screens_show_read_models_and_no_events() {
        var rule = noClasses().should().dependOnClassesThat().resideInAPackage("io.docket.api..event..");
        Rules.prove(rule, CODE, EventReader.class);
    }

    @Test
    void view_models_can_be_tried_without_a_screen() {
        var rule = noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin.flow.component..", "com.vaadin.flow.router..", "com.vaadin.flow.data.binder..");
        Rules.prove(rule, CODE, ScreenViewModel.class);
    }

    @Test
    void the_web_is_known_to_security_only() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackage("io.docket.ui.security")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.http..");
        Rules.prove(rule, CODE, WebUser.class);
    }

    @Test
    void screens_know_no_tables() {
        var rule = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "jakarta.persistence..");
        Rules.prove(rule, CODE, RowReader.class);
    }

    @Test
    void what_is_public_is_asked_for_from_outside() {
        // Vaadin reads what it draws a line of from outside of its package.
        Rules.prove(Visibility.rule(LineValues.class), CODE, OpenForNobody.class);
    }
}
