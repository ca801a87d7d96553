package io.docket.query.identity;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON, so that one statement writes many: columns are named as their fields. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Json() {}

    static String of(Object rows) {
        return MAPPER.writeValueAsString(rows);
    }
}
