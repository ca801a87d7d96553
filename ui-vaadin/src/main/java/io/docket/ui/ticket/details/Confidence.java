package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Span;
import io.docket.ui.component.Screen;

/** How sure a proposal is: five segments and a per cent, and for readers a word. */
final class Confidence extends Span {
    private static final int SEGMENTS = 5;
    private static final double HIGH = .85;
    private static final double GOOD = .65;

    Confidence(double confidence) {
        var word = getTranslation("ticket.confidence." + word(confidence));
        addClassName("dk-confidence");
        setTitle(word);
        var bar = span("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (var i = 0; i < SEGMENTS; i++) {
            bar.add(text(i < Math.ceil(confidence * SEGMENTS) ? "full" : "", ""));
        }
        var percent = Screen.numbers().percent(confidence);
        add(bar, text("dk-number", percent), text("dk-hidden", word));
    }

    /** Only what is very sure is offered as the thing to do. */
    static boolean high(double confidence) {
        return confidence >= HIGH;
    }

    private static String word(double confidence) {
        if (high(confidence)) {
            return "high";
        }
        return confidence >= GOOD ? "good" : "low";
    }
}
