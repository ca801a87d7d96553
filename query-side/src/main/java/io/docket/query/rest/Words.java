package io.docket.query.rest;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Constants in parameters, by the words that they have in bodies: in small letters. */
@SuppressWarnings("rawtypes") // as Spring has it: any constant there is
final class Words implements ConverterFactory<String, Enum> {

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return word -> {
            if (!word.equals(word.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(word);
            }
            return (T) Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        };
    }
}
