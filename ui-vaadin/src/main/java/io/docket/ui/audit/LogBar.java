package io.docket.ui.audit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.docket.api.metadata.Actor;
import io.docket.ui.component.DayField;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what the log is narrowed: what happened, who did it, and when. */
final class LogBar extends Div {
    private final AuditViewModel model;
    private final Consumer<LogFilter> changed;

    LogBar(AuditViewModel model, Consumer<LogFilter> changed) {
        this.model = model;
        this.changed = changed;
        addClassName("bar");
        var from = new DayField(getTranslation("audit.from"));
        from.setValue(model.filter().from());
        from.setClearButtonVisible(true);
        from.addValueChangeListener(day -> changed.accept(model.filter().since(day.getValue())));
        var to = new DayField(getTranslation("audit.to"));
        to.setValue(model.filter().to());
        to.setClearButtonVisible(true);
        to.addValueChangeListener(day -> changed.accept(model.filter().until(day.getValue())));
        add(types(), actors(), from, to);
    }

    private ComboBox<String> types() {
        var types = new ComboBox<String>();
        types.setAriaLabel(getTranslation("audit.type"));
        types.setPlaceholder(getTranslation("audit.every-type"));
        types.setItems(EventTypes.ALL);
        types.setValue(model.filter().type());
        types.setClearButtonVisible(true);
        types.addValueChangeListener(chosen -> changed.accept(model.filter().of(chosen.getValue())));
        return types;
    }

    private ComboBox<LogActor> actors() {
        var actors = new ComboBox<LogActor>();
        actors.setAriaLabel(getTranslation("audit.actor"));
        actors.setPlaceholder(getTranslation("audit.every-actor"));
        actors.setItemLabelGenerator(LogActor::name);
        actors.setClearButtonVisible(true);
        actors.setItems(query -> {
            var words = query.getFilter().orElse("");
            return Stream.concat(voices(words), model.people(words).stream())
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        actors.setValue(chosen());
        actors.addValueChangeListener(chosen -> {
            var actor = chosen.getValue();
            changed.accept(model.filter().by(actor == null ? null : actor.actor()));
        });
        return actors;
    }

    private @Nullable LogActor chosen() {
        var actor = model.filter().actor();
        return voices("")
                .filter(voice -> voice.actor().equals(actor))
                .findFirst()
                .orElseGet(model::person);
    }

    /** Whoever is no person. */
    private Stream<LogActor> voices(String words) {
        return Stream.of(
                        new LogActor(Actor.ASSISTANT, getTranslation("audit.assistant")),
                        new LogActor(Actor.SYSTEM, getTranslation("audit.system")))
                .filter(voice -> voice.name().toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT)));
    }
}
