package io.docket.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The desk's words. The first part of a key names the bundle: {@code sign-in.title} stands in {@code
 * io/docket/ui/words/sign-in.properties}. A missing word fails, so that no key is ever shown.
 */
final class Words implements I18NProvider {
    private static final String FOLDER = "io.docket.ui.words.";
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var name = key.substring(0, key.indexOf('.'));
        var text = ResourceBundle.getBundle(FOLDER + name, locale, NO_FALLBACK).getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }
}
