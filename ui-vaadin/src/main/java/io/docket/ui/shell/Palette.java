package io.docket.ui.shell;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Kbd;
import java.util.ArrayList;
import java.util.List;

/** Goes anywhere by a few letters: Ctrl K, type, Enter. */
final class Palette extends Dialog {
    private static final int PAUSE_MILLISECONDS = 150;

    private final PaletteViewModel model;
    private final Input input = new Input(ValueChangeMode.TIMEOUT);
    private final Div found = div("found");
    private final List<Option> options = new ArrayList<>();
    private int current;

    Palette(PaletteViewModel model) {
        this.model = model;
        addClassName("dk-palette");
        getElement().setAttribute("aria-label", getTranslation("shell.jump"));
        found.setId("palette-found");
        found.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("shell.jump"));
        input.setValueChangeTimeout(PAUSE_MILLISECONDS);
        input.setPlaceholder(getTranslation("shell.jump"));
        input.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", getTranslation("shell.jump"))
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-controls", "palette-found")
                .setAttribute("autocomplete", "off")
                .setAttribute("autofocus", true);
        input.addValueChangeListener(typed -> show(typed.getValue()));
        on("ArrowDown", () -> move(1));
        on("ArrowUp", () -> move(-1));
        on("Enter", this::go);
        add(div("dk-palette-body", div("ask", Icons.icon("search"), input, new Kbd("Esc")), found, keys()));
        show("");
        addOpenedChangeListener(opened -> input.focus());
    }

    private void on(String key, Runnable action) {
        input.getElement()
                .addEventListener("keydown", pressed -> action.run())
                .setFilter("event.key === '" + key + "' && (event.preventDefault(), true)");
    }

    private void show(String typed) {
        found.removeAll();
        options.clear();
        model.find(typed).forEach((heading, jumps) -> {
            var title = getTranslation(heading);
            var group = div("", new H3(title));
            group.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
            jumps.forEach(jump -> group.add(option(jump)));
            found.add(group);
        });
        if (options.isEmpty()) {
            found.add(text("dk-quiet dk-small", getTranslation("shell.jump.nothing", typed)));
        }
        mark(0);
    }

    private Div option(Jump jump) {
        var line = div(
                "", Icons.icon(jump.icon()), text("dk-cut", jump.name()), text("dk-dim dk-small dk-cut", jump.hint()));
        line.setId("palette-" + options.size());
        line.getElement().setAttribute("role", "option");
        line.addClickListener(clicked -> go(jump));
        options.add(new Option(line, jump));
        return line;
    }

    private void move(int step) {
        if (!options.isEmpty()) {
            mark(Math.floorMod(current + step, options.size()));
        }
    }

    private void mark(int index) {
        current = index;
        for (var i = 0; i < options.size(); i++) {
            options.get(i).line().getElement().setAttribute("aria-selected", String.valueOf(i == index));
        }
        if (index < options.size()) {
            var line = options.get(index).line();
            input.getElement()
                    .setAttribute("aria-activedescendant", line.getId().orElseThrow());
            line.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        }
    }

    private void go() {
        if (current < options.size()) {
            go(options.get(current).jump());
        }
    }

    private void go(Jump jump) {
        close();
        getUI().ifPresent(ui -> ui.navigate(jump.path()));
    }

    private Div keys() {
        return div(
                "keys",
                new Kbd("↑"),
                new Kbd("↓"),
                text("", getTranslation("shell.jump.move")),
                new Kbd("Enter"),
                text("", getTranslation("shell.jump.go")),
                text("dk-spacer", ""),
                new Kbd("?"),
                text("", getTranslation("shell.jump.keys")));
    }

    private record Option(Div line, Jump jump) {}
}
