package io.docket.api.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record is made of, down to values, as lines that people can compare: a line for each component, with what it
 * holds below it.
 */
public final class Shape {

    private final List<String> lines = new ArrayList<>();

    private Shape() {}

    /** A line per component, in the order of their names: JSON has none. */
    public static String of(Class<?> type) {
        var shape = new Shape();
        shape.components(type, "");
        return String.join("\n", shape.lines) + "\n";
    }

    private void components(Class<?> type, String path) {
        Stream.of(type.getRecordComponents())
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(component -> value(path + component.getName(), component.getAnnotatedType()));
    }

    private void value(String path, AnnotatedType annotated) {
        var optional = annotated.isAnnotationPresent(Nullable.class) ? " or nothing" : "";
        if (annotated instanceof AnnotatedParameterizedType generic) {
            var arguments = generic.getAnnotatedActualTypeArguments();
            lines.add(path + ": " + raw(annotated.getType()).getSimpleName() + optional);
            for (int each = 0; each < arguments.length; each++) {
                value(path + "[" + (arguments.length == 1 ? "" : each == 0 ? "key" : "value") + "]", arguments[each]);
            }
            return;
        }
        var type = raw(annotated.getType());
        var only = only(type);
        if (only.isPresent()) {
            lines.add(path + ": " + only.get().getType().getSimpleName() + optional);
            return;
        }
        lines.add(path + ": " + name(type) + optional);
        if (type.isRecord()) {
            components(type, path + ".");
        } else if (type.isSealed()) {
            members(type).forEach(member -> member(path, type, member));
        }
    }

    private void member(String path, Class<?> family, Class<?> member) {
        var as = path + "<" + tag(family, member) + ">";
        lines.add(as + ": record");
        components(member, as + ".");
    }

    /** What alone is written of a record. */
    private static Optional<RecordComponent> only(Class<?> type) {
        return !type.isRecord()
                ? Optional.empty()
                : Stream.of(type.getRecordComponents())
                        .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                        .findFirst();
    }

    /** Records are called by their place only, so that they may be renamed. */
    private static String name(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Stream.of(type.getEnumConstants()).map(Shape::written).collect(Collectors.joining(", "));
        }
        if (type.isSealed()) {
            var info = type.getAnnotation(JsonTypeInfo.class);
            return "one kind, by " + (info == null ? "nothing" : info.property());
        }
        return type.isRecord() ? "record" : type.getSimpleName();
    }

    private static String written(Object constant) {
        var json = TestWire.serializer().serialize(constant, String.class).getData();
        return json.substring(1, json.length() - 1);
    }

    private static String tag(Class<?> family, Class<?> member) {
        var names = family.getAnnotation(JsonSubTypes.class);
        return names == null
                ? member.getSimpleName()
                : Stream.of(names.value())
                        .filter(name -> name.value() == member)
                        .map(JsonSubTypes.Type::name)
                        .findFirst()
                        .orElseGet(member::getSimpleName);
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Shape::members) : Stream.of(type);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
