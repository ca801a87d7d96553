package io.docket.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few alternatives side by side, of which one holds. */
public final class Choice<T> extends Div {
    private final Map<T, NativeButton> options = new LinkedHashMap<>();

    /** @param chosen hears only what a person chose */
    public Choice(List<T> values, Function<T, String> name, Consumer<T> chosen) {
        addClassName("dk-choice");
        getElement().setAttribute("role", "group");
        for (var value : values) {
            var button = new NativeButton(name.apply(value));
            button.addClickListener(clicked -> {
                choose(value);
                chosen.accept(value);
            });
            options.put(value, button);
            add(button);
        }
    }

    public Choice<T> named(String label) {
        getElement().setAttribute("aria-label", label);
        return this;
    }

    public void choose(T value) {
        options.forEach((option, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(option.equals(value))));
    }
}
