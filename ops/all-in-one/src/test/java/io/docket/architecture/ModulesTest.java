package io.docket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import io.docket.api.architecture.Rules;
import io.docket.command.planted.AnswersTheWeb;
import io.docket.command.planted.DecidesOnReadModels;
import io.docket.command.planted.SearchesByItself;
import io.docket.command.planted.ShowsItself;
import io.docket.query.planted.AsksTheCommandSide;
import io.docket.query.planted.CommandsFromReadModel;
import io.docket.ui.planted.FoldsByItself;
import org.junit.jupiter.api.Test;

/** Every side can run on a node of its own, because it knows the contract and no other side. */
class ModulesTest {
    private static final JavaClasses CODE = Rules.code("io.docket");

    @Test
    void no_side_knows_another() {
        Rules.prove(strangers("command", "query", "ui"), CODE, io.docket.command.planted.AsksTheQuerySide.class);
        Rules.prove(strangers("query", "command", "ui"), CODE, AsksTheCommandSide.class);
        Rules.prove(strangers("ui", "command", "query"), CODE, io.docket.ui.planted.AsksTheQuerySide.class);
    }

    @Test
    void decisions_take_nothing_from_read_models() {
        // What read models answer may be a moment old; who decides looks up what is kept for deciding.
        var rule = noClasses()
                .that()
                .resideInAPackage("io.docket.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.docket.api..query");
        Rules.prove(rule, CODE, DecidesOnReadModels.class);
    }

    @Test
    void read_models_know_no_commands() {
        var rule = noClasses()
                .that()
                .resideInAPackage("io.docket.query..")
                .and()
                .resideOutsideOfPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.docket.api..command");
        Rules.prove(rule, CODE, CommandsFromReadModel.class);
    }

    @Test
    void screens_know_no_events() {
        var rule = noClasses()
                .that()
                .resideInAPackage("io.docket.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.docket.api..event");
        Rules.prove(rule, CODE, FoldsByItself.class);
    }

    @Test
    void only_screens_know_vaadin() {
        Rules.prove(apart("io.docket.ui..", "com.vaadin.."), CODE, ShowsItself.class);
    }

    @Test
    void decisions_know_neither_the_web_nor_search() {
        var rule = noClasses()
                .that()
                .resideInAnyPackage("io.docket.command..", "io.docket.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..", "co.elastic..");
        Rules.prove(rule, CODE, AnswersTheWeb.class);
        Rules.prove(rule, CODE, SearchesByItself.class);
    }

    private static ArchRule strangers(String side, String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage("io.docket." + side + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.docket." + one + "..", "io.docket." + other + "..");
    }

    private static ArchRule apart(String owner, String technology) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology);
    }
}
