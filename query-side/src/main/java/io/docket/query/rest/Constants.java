package io.docket.query.rest;

import java.util.Locale;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Constants by the words that they have outside, in bodies and in parameters: their names in small letters. */
@SuppressWarnings("rawtypes") // as Spring has it: any constant there is
public final class Constants implements ConverterFactory<String, Enum> {

    /** Empty where the word is none of the type's. */
    public static <E extends Enum<E>> Optional<E> named(Class<E> type, String word) {
        try {
            return word.equals(word.toLowerCase(Locale.ROOT))
                    ? Optional.of(Enum.valueOf(type, word.toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return word -> {
            Optional<T> constant = named(type, word);
            return constant.orElseThrow(() -> new IllegalArgumentException(word));
        };
    }
}
