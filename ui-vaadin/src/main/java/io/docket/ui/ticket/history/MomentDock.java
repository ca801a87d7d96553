package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DayField;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Kbd;
import io.docket.ui.component.Keys;
import io.docket.ui.component.Moments;
import io.docket.ui.component.Screen;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one moves through the story: step by step, by hand, or to a day. */
final class MomentDock extends Section {
    private static final int SETTLED_MILLISECONDS = 150;

    private final Button start = Buttons.icon("skip-back", getTranslation("history.first"), clicked -> go(1));
    private final Button previous = step("chevron-left", "history.previous", ",", HistoryViewModel::previous);
    private final Button next = step("chevron-right", "history.next", ".", HistoryViewModel::next);
    private final Span where = text("dk-number", "");
    private final Span what = text("dk-quiet dk-cut", "");
    private final DayField day = new DayField(getTranslation("history.day"));
    private final MomentMarks marks = new MomentMarks(this::go);
    private final Div track = div("track");
    private IntegerSlider slider = new IntegerSlider(1, 1);
    private @Nullable HistoryViewModel model;
    private Runnable moved = () -> {};
    private boolean marking;

    MomentDock() {
        addClassName("dock");
        getElement().setAttribute("aria-label", getTranslation("history.events"));
        where.getElement().setAttribute("aria-live", "polite");
        add(div("controls", start, previous, play(), next, where, what, spacer(), day), marks, track);
    }

    void onMove(Runnable moved) {
        this.moved = moved;
    }

    void show(HistoryViewModel shown, Moments moments) {
        model = shown;
        var size = Math.max(2, shown.story().size());
        slider = new IntegerSlider(1, size);
        slider.setAriaLabel(getTranslation("history.moment"));
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(SETTLED_MILLISECONDS);
        slider.addValueChangeListener(change -> {
            if (!marking) {
                go(change.getValue());
            }
        });
        track.removeAll();
        track.add(slider);
        marks.show(shown.story(), moments);
        day.setMin(shown.story().getFirst().at().atZone(moments.zone()).toLocalDate());
        day.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                shown.goTo(chosen.getValue()
                        .plusDays(1)
                        .atStartOfDay(moments.zone())
                        .toInstant());
                moved.run();
            }
        });
    }

    /** Shows where the model stands. */
    void mark() {
        if (model != null) {
            var event = model.event();
            marking = true;
            slider.setValue((int) event.sequence());
            marking = false;
            marks.mark(event.sequence());
            where.setText(getTranslation(
                    "history.where", event.sequence(), model.story().size()));
            what.setText(Screen.moments().sentence(event.type(), event.text()));
            previous.setEnabled(!model.first());
            start.setEnabled(!model.first());
            next.setEnabled(!model.last());
        }
    }

    private void go(long number) {
        if (model != null) {
            model.go(number);
            moved.run();
        }
    }

    private Button step(String icon, String words, String key, Consumer<HistoryViewModel> move) {
        var button = new Button(Icons.icon(icon), clicked -> {
            if (model != null) {
                move.accept(model);
                moved.run();
            }
        });
        button.setAriaLabel(getTranslation(words));
        button.setSuffixComponent(new Kbd(key));
        return Keys.silently(button, key);
    }

    private Button play() {
        var button = new Button(getTranslation("history.play"), Icons.icon("play"));
        button.addClassName("play");
        button.setSuffixComponent(new Kbd(getTranslation("history.space")));
        button.addClickListener(clicked -> marks.play(next));
        return Keys.silently(button, "space");
    }
}
