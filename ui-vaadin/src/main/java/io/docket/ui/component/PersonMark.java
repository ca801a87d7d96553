package io.docket.ui.component;

import com.vaadin.flow.component.html.Span;
import io.docket.api.personal.Personal;
import java.util.Locale;

/** A person: round, with the initials of the first and last word of their name; empty where they were forgotten. */
public final class PersonMark extends Span {

    public PersonMark(String name) {
        var initials = initials(name);
        setText(initials);
        addClassName("dk-person");
        setClassName("nobody", initials.isEmpty());
        setTitle(name);
        getElement().setAttribute("aria-hidden", "true");
    }

    public PersonMark large() {
        addClassName("large");
        return this;
    }

    public PersonMark small() {
        addClassName("small");
        return this;
    }

    /** Marks the person who looks at the screen. */
    public PersonMark self() {
        addClassName("self");
        return this;
    }

    /** @return empty for whoever was forgotten */
    public static String initials(String name) {
        if (name.equals(Personal.ERASED)) {
            return "";
        }
        var words = name.strip().split("\\s+");
        var first = initial(words[0]);
        return words.length == 1 ? first : first + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
