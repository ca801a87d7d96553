package io.docket.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.docket.command.messaging.PolicyNames;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;

/** A name that nobody lists is a processor that nobody configured; one that two classes have is one token for two. */
final class OwnListedName extends ArchCondition<JavaClass> {
    private static final Set<String> LISTED = Stream.of(PolicyNames.class.getFields())
            .filter(field -> field.getType() == String.class)
            .map(OwnListedName::value)
            .collect(Collectors.toUnmodifiableSet());

    private Map<String, Long> uses = Map.of();

    OwnListedName() {
        super("have a name of their own that PolicyNames lists");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        uses = all.stream().collect(groupingBy(OwnListedName::name, counting()));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var name = name(type);
        var fine = LISTED.contains(name) && uses.getOrDefault(name, 0L) == 1;
        events.add(new SimpleConditionEvent(
                type,
                fine,
                "%s is called %s, which PolicyNames %s and %d have"
                        .formatted(type.getName(), name, LISTED.contains(name) ? "lists" : "lacks", uses.get(name))));
    }

    private static String name(JavaClass type) {
        return type.getAnnotationOfType(ProcessingGroup.class).value();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
