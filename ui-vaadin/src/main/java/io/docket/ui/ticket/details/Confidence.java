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
    /** Nothing is promised that was not checked. */
    private static final double MOST = .99;

    Confidence(double confidence) {
        var word = getTranslation("ticket.confidence." + word(confidence));
        addClassName("dk-confidence");
        setTitle(word);
        var bar = span("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (var i = 0; i < SEGMENTS; i++) {
            bar.add(text(i < segments(confidence) ? "full" : "", ""));
        }
        var percent = Screen.numbers().percent(told(confidence));
        add(bar, text("dk-number", percent), text("dk-hidden", word));
    }

    /** Only what is very sure is offered as the thing to do. */
    static boolean high(double confidence) {
        return confidence >= HIGH;
    }

    static double told(double confidence) {
        return Math.min(confidence, MOST);
    }

    /** All of them only for what is very sure. */
    static long segments(double confidence) {
        return high(confidence) ? SEGMENTS : Math.min(SEGMENTS - 1, Math.round(confidence * SEGMENTS));
    }

    private static String word(double confidence) {
        if (high(confidence)) {
            return "high";
        }
        return confidence >= GOOD ? "good" : "low";
    }
}
