package io.docket.api.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up instances of records: of each, some with all their components and one with none that may be missing. */
final class Samples {

    private Samples() {}

    static Stream<Object> of(Class<?> type) {
        return Stream.concat(
                IntStream.range(0, 4).mapToObj(variant -> record(type, variant, true)),
                Stream.of(record(type, 0, false)));
    }

    private static Object record(Class<?> type, int variant, boolean whole) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Stream.of(components)
                .map(component -> !whole && component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        ? null
                        : value(component.getGenericType(), variant, whole))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make up a " + type, e);
        }
    }

    private static Object value(Type type, int variant, boolean whole) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            var last = value(arguments[arguments.length - 1], variant, whole);
            return generic.getRawType() == List.class
                    ? List.of(last)
                    : generic.getRawType() == Set.class ? Set.of(last) : Map.of("k", last);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[variant % plain.getEnumConstants().length];
        }
        if (plain.isSealed()) {
            var members = Stream.of(plain.getPermittedSubclasses()).toList();
            return value(members.get(variant % members.size()), variant, whole);
        }
        return plain.isRecord() ? record(plain, variant, whole) : simple(plain, variant);
    }

    private static Object simple(Class<?> type, int variant) {
        return switch (type.getSimpleName()) {
            case "String" -> "Grüße \"" + variant + "\"";
            case "UUID" -> new UUID(0x7000L, Long.MIN_VALUE + variant);
            case "Instant" -> Instant.parse("2026-03-29T01:59:59.123456Z").plusSeconds(variant);
            case "Duration" -> Duration.ofMinutes(90 + variant);
            case "int", "Integer" -> variant;
            case "long", "Long" -> 7_000_000_000L + variant;
            case "double", "Double" -> 0.25 * variant;
            case "boolean", "Boolean" -> variant % 2 == 0;
            case "Object" -> "something";
            default -> throw new IllegalArgumentException("No sample of " + type);
        };
    }
}
