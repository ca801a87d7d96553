package io.docket.query;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.docket.api.architecture.CommonRules;
import io.docket.api.architecture.Rules;
import io.docket.api.architecture.Visibility;
import io.docket.api.gateway.Desk;
import io.docket.query.notification.NotificationQueryConfiguration;
import io.docket.query.planted.Commander;
import io.docket.query.planted.DeskUser;
import io.docket.query.planted.IndexUser;
import io.docket.query.planted.OpenForNobody;
import io.docket.query.planted.Trespasser;
import io.docket.query.planted.WebUser;
import io.docket.query.planted.rest.SqlController;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hibernate.dialect.Dialect;
import org.junit.jupiter.api.Test;

/** How the query side is cut, and what read models keep away from. */
class ArchitectureTest {
    private static final JavaClasses CODE = Rules.code("io.docket.query");

    @Test
    void nothing_is_done_that_no_module_does() {
        CommonRules.prove(CODE);
    }

    @Test
    void features_keep_rows_of_their_own_and_never_import_each_other() {
        var rule = slices().matching("io.docket.query.(*)..")
                .should()
                .notDependOnEachOther()
                // What all features stand on; being slices themselves, these may not know a feature.
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAnyPackage(
                                "io.docket.query.projection",
                                "io.docket.query.security",
                                "io.docket.query.rest",
                                "io.docket.query.elasticsearch",
                                "io.docket.query.narrative"))
                // Which tickets there are, and who may see them, one read model knows for all.
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAPackage("io.docket.query.ticket.details")
                                .and(simpleNameStartingWith("TicketReference")))
                // How a ticket's properties follow from its events is one truth, whoever asks.
                .ignoreDependency(alwaysTrue(), resideInAPackage("io.docket.query.ticket.state"))
                // A report counts what a search with the same words counts, so it is asked in the same way.
                .ignoreDependency(
                        resideInAPackage("io.docket.query.report.."),
                        resideInAPackage("io.docket.query.ticket.search.."))
                // The dashboard sums up the queue; rows of its own could disagree with it.
                .ignoreDependency(
                        resideInAPackage("io.docket.query.dashboard"),
                        resideInAPackage("io.docket.query.ticket.queue"));
        Rules.prove(rule, CODE, Trespasser.class, NotificationQueryConfiguration.class);
    }

    @Test
    void elasticsearch_is_known_to_its_adapters_only() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackages("..elasticsearch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic..", "org.elasticsearch..");
        Rules.prove(rule, CODE, IndexUser.class);
    }

    @Test
    void the_web_is_known_to_the_edge_only() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackages("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "com.vaadin..");
        Rules.prove(rule, CODE, WebUser.class);
    }

    @Test
    void the_edge_asks_queries_and_no_tables() {
        var rule = noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.jdbc..", "java.sql..", "jakarta.persistence..", "co.elastic..");
        Rules.prove(rule, CODE, SqlController.class);
    }

    @Test
    void read_models_send_no_commands() {
        var rule = noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(CommandGateway.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(CommandBus.class);
        Rules.prove(rule, CODE, Commander.class);
    }

    @Test
    void only_the_edge_speaks_to_the_desk_as_a_client() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Desk.class);
        Rules.prove(rule, CODE, DeskUser.class);
    }

    @Test
    void what_is_public_is_asked_for_from_outside() {
        // Hibernate makes its dialect by name.
        Rules.prove(Visibility.rule(Dialect.class), CODE, OpenForNobody.class);
    }
}
