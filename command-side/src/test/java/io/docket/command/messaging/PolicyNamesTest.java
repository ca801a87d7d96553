package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyNamesTest {

    @Test
    void reactions_and_sagas_and_nothing_else_begin_with_today() {
        assertThat(names())
                .filteredOn(name -> !name.startsWith("decision."))
                .containsExactlyInAnyOrderElementsOf(PolicyNames.REACTIONS)
                .allMatch(name -> name.startsWith("policy.") || name.startsWith("saga."));
    }

    @Test
    void whoever_else_stands_before_what_cannot_be_read_is_called_by_name() {
        assertThat(names())
                .filteredOn(name -> name.startsWith("decision."))
                .containsExactlyInAnyOrderElementsOf(PolicyNames.DECISIONS);
    }

    private static List<String> names() {
        return Arrays.stream(PolicyNames.class.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
