package io.docket.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Text as it may come in: NUL and half a surrogate pair are no characters, and no database takes them. */
public final class WholeText {

    private WholeText() {}

    public static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
    }

    /** In bodies; a number is no text either. */
    static SimpleModule inBodies() {
        return new SimpleModule().addDeserializer(String.class, new InBodies());
    }

    /** In parameters. */
    static HandlerInterceptor inParameters() {
        return new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                request.getParameterMap().forEach((name, values) -> {
                    for (@Nullable String value : values) { // a form may name a field and give it no value
                        if (value != null && !isWhole(value)) {
                            throw Invalid.field(name, "This value cannot be read.");
                        }
                    }
                });
                return true;
            }
        };
    }

    private static final class InBodies extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            var text = parser.getString();
            return isWhole(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "characters that are none");
        }
    }
}
