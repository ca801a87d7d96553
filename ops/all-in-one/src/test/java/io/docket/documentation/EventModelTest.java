package io.docket.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.docket.api.assist.command.AssistCommand;
import io.docket.api.identity.command.IdentityCommand;
import io.docket.api.problem.Rule;
import io.docket.api.sla.command.SlaCommand;
import io.docket.api.ticket.command.TicketCommand;
import io.docket.api.wire.EventTypes;
import io.docket.command.messaging.PolicyNames;
import io.docket.query.projection.ProjectionNames;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.Test;

/** The event model is the code, read from a distance. */
class EventModelTest {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final List<List<String>> ROWS = Document.read(Project.DOCS.resolve("event-model.md")).rows().stream()
            .filter(row -> row.size() == 5 && !row.getFirst().equals("Command"))
            .toList();

    @Test
    void every_command_is_named_once() {
        var families = Stream.of(TicketCommand.class, IdentityCommand.class, AssistCommand.class, SlaCommand.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName);
        var handled = Project.CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                .map(method -> method.getRawParameterTypes().getFirst().getSimpleName());
        assertThat(named(0))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(families, handled).collect(Collectors.toSet()));
    }

    @Test
    void every_event_is_named_once() {
        assertThat(named(2))
                .containsExactlyInAnyOrderElementsOf(EventTypes.all().classes().stream()
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void every_rule_is_named_and_exists() {
        assertThat(Set.copyOf(named(1))).containsExactlyInAnyOrderElementsOf(Project.namesOf(Rule.class));
    }

    @Test
    void every_read_model_is_named_and_exists() {
        assertThat(Set.copyOf(named(3))).containsExactlyInAnyOrderElementsOf(constants(ProjectionNames.class));
    }

    @Test
    void every_reaction_is_named_and_exists() {
        var processors = Project.CODE.stream()
                .filter(type -> type.isAnnotatedWith(ProcessingGroup.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(named(4)).containsAll(processors);
        assertThat(Set.copyOf(named(4)))
                .isSubsetOf(Project.CODE.stream()
                        .filter(type -> type.getPackageName().startsWith("io.docket.command"))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void names_of_processors_are_not_used_twice() {
        assertThat(Stream.concat(constants(ProjectionNames.class).stream(), constants(PolicyNames.class).stream()))
                .doesNotHaveDuplicates();
    }

    private static List<String> named(int column) {
        return ROWS.stream()
                .flatMap(row -> NAME.matcher(row.get(column)).results().map(EventModelTest::name))
                .toList();
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }

    private static List<String> constants(Class<?> names) {
        return Stream.of(names.getFields())
                .filter(field -> field.getType() == String.class)
                .map(EventModelTest::value)
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
